package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Somebody in charge proposes not to pursue an action, or to accept its risk, for a time. */
public interface ProposeClosing {

    /**
     * @return where the action stands afterwards, or the rule that refused
     * @throws NotFoundException  if there is no such action, or the person may not know of it
     * @throws StaleStepException if the action has moved on
     */
    Decision<Stage> propose(Command command);

    /** Who proposes which closing of which action, until which day, and why. */
    record Command(PersonId by, ActionRef action, Closing.Kind kind, LocalDate until, String reason) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(until, "until");
        }
    }
}
