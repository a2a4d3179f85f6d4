package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.ActionLink.Kind;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Actions of one plan are tied together, or no longer; both of them show it. */
public interface LinkActions {

    /** @throws NotFoundException if either action does not exist, or the person may not know of it */
    Decision<Stage> add(Command command);

    /** @throws NotFoundException if either action does not exist, or the person may not know of it */
    Decision<Stage> remove(Command command);

    /**
     * Who does it, from which action to which.
     *
     * @param number the number of the other action, in the same plan
     */
    record Command(PersonId by, ActionRef action, String number, Kind kind) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(kind, "kind");
        }
    }
}
