package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/**
 * Something outside blocks an action: the owner reports it, the manager agrees and looks again in time, and either of
 * them says when it is over. No clock stops for it.
 */
public interface BlockAction {

    /**
     * @param cause what blocks the work
     * @throws NotFoundException if there is no such action, or the person may not know of it
     */
    Decision<Stage> report(By by, String cause);

    /** @param review when the manager looks again, within 20 working days, in Europe/London */
    Decision<Stage> agree(By by, LocalDate review);

    Decision<Stage> refuse(By by, String reason);

    Decision<Stage> lift(By by, String words);

    /** Who does it, and to which action. */
    record By(PersonId person, ActionRef action) {
        public By {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(action, "action");
        }
    }
}
