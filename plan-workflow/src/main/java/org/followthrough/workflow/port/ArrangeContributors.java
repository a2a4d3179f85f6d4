package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** People are asked to contribute to an action, or no longer. They are copied in and cannot submit. */
public interface ArrangeContributors {

    /**
     * @return where the action stands, or the rule that refused
     * @throws NotFoundException if there is no such action, or the person may not know of it
     */
    Decision<Stage> add(Command command);

    /**
     * @return where the action stands, or the rule that refused
     * @throws NotFoundException if there is no such action, or the person may not know of it
     */
    Decision<Stage> remove(Command command);

    /** Who does it, to which action, and who contributes. */
    record Command(PersonId by, ActionRef action, PersonId contributor) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(contributor, "contributor");
        }
    }
}
