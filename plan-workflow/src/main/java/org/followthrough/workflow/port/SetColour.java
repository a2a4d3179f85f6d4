package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Colour;

/** Somebody of the chain sets a worse colour by hand, or the programme lead a better one for four weeks. */
public interface SetColour {

    /**
     * @return where the action stands, or the rule that refused
     * @throws NotFoundException if there is no such action, or the person may not know of it
     */
    Decision<Stage> set(Command command);

    /** Who sets which colour, and why. */
    record Command(PersonId by, ActionRef action, Colour colour, String reason) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(colour, "colour");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
