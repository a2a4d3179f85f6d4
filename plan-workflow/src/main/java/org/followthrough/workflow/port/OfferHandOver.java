package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The public body, by its programme lead or an owner, offers an action to another agency, and keeps it until that accepts. */
public interface OfferHandOver {

    /**
     * @return where the action stands, or the rule that refused
     * @throws NotFoundException if there is no such action, or the person may not know of it
     */
    Decision<Stage> offer(Command command);

    /**
     * @param to  somebody of the other agency
     * @param why why the action belongs there
     */
    record Command(PersonId by, ActionRef action, PersonId to, String why) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(why, "why");
        }
    }
}
