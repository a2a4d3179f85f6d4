package org.followthrough.workflow.port;

import java.util.List;
import java.util.Objects;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/**
 * An auditor confirms several actions by one audit, with one statement and one level of proof. Each action is decided by
 * its own rules, and what is refused for one keeps none of the others back.
 */
public interface ConfirmActions {

    /** @return what became of each action, in the order given */
    List<Outcome> confirm(Command command);

    /** Who confirms which actions, and with what words. */
    record Command(PersonId by, List<ActionRef> actions, ProofLevel level, String note) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(level, "level");
            actions = List.copyOf(actions);
        }
    }

    /** @param decision where the action stands afterwards, or the rule that refused */
    record Outcome(ActionRef action, Decision<Stage> decision) {
    }
}
