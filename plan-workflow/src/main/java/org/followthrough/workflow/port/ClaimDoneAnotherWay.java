package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The owner sends an action for sign-off as done in another way than the plan says. */
public interface ClaimDoneAnotherWay {

    /**
     * @return where the action stands afterwards, or the rule that refused
     * @throws NotFoundException  if there is no such action, or the person may not know of it
     * @throws StaleStepException if the action has moved on
     */
    Decision<Stage> claim(Command command);

    /** Who does it, to which action, and how its aim was reached. */
    record Command(PersonId by, ActionRef action, String words) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
        }
    }
}
