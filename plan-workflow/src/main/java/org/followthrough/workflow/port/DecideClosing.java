package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** A head of service or director approves or refuses a proposed closing. */
public interface DecideClosing {

    /**
     * @return where the action stands afterwards, or the rule that refused
     * @throws NotFoundException  if there is no such action, or the person may not know of it
     * @throws StaleStepException if the action has moved on
     */
    Decision<Stage> decide(Command command);

    /** Who decides what on the open proposal of which action; {@code words} may be empty on an approval. */
    record Command(PersonId by, ActionRef action, boolean approved, String words) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
        }
    }
}
