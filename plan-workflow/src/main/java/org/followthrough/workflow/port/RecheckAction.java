package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** An auditor looks again at a confirmed action: it still holds, or it opens again. */
public interface RecheckAction {

    /**
     * @return where the action stands afterwards, or the rule that refused
     * @throws NotFoundException  if there is no such action, or the person may not know of it
     * @throws StaleStepException if the action has moved on
     */
    Decision<Stage> recheck(Command command);

    /**
     * Who looked at which action, and what they found.
     *
     * @param level of the proof that was found, or null when the action does not hold
     * @param note  what was looked at, or why it does not hold; may be empty when it holds
     */
    record Command(PersonId by, ActionRef action, ProofLevel level, String note) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(note, "note");
        }

        public boolean holds() {
            return level != null;
        }
    }
}
