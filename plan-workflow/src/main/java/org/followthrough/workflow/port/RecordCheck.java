package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** An owner records whether a recurring check was kept. */
public interface RecordCheck {

    /**
     * @return where the action stands, or the rule that refused
     * @throws NotFoundException  if there is no such action, or the person may not know of it
     * @throws StaleStepException if the action has changed meanwhile
     */
    Decision<Stage> record(Command command);

    /** Who records it for which action, and what was checked or why it was missed. */
    record Command(PersonId by, ActionRef action, boolean kept, String note) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(note, "note");
        }
    }
}
