package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** A colour that was set by hand is lifted, so that the rules decide again. */
public interface LiftColour {

    /**
     * @return where the action stands, or the rule that refused
     * @throws NotFoundException if there is no such action, or the person may not know of it
     */
    Decision<Stage> lift(Command command);

    /** Who lifts it, and why. */
    record Command(PersonId by, ActionRef action, String reason) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
