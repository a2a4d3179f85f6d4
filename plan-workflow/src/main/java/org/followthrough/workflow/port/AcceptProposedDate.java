package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Accepts the date that an owner proposed while declining: the agreed date moves, and the owner is asked anew. */
public interface AcceptProposedDate {

    /**
     * @return where the action stands afterwards, or the rule that refused
     * @throws NotFoundException if there is no such action, or the person may not know of it
     */
    Decision<Stage> accept(Command command);

    record Command(PersonId by, ActionRef action) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
        }
    }
}
