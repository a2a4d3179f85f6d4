package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The programme lead ends an action because a living one takes its place. */
public interface SupersedeAction {

    /**
     * @return where the action stands afterwards, or the rule that refused
     * @throws NotFoundException  if there is no such action, or the person may not know of it
     * @throws StaleStepException if the action has moved on
     */
    Decision<Stage> supersede(Command command);

    /** Who does it, to which action, in favour of which, and why. */
    record Command(PersonId by, ActionRef action, ActionRef livingOne, String reason) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(livingOne, "livingOne");
        }
    }
}
