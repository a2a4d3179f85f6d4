package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The owner sets an earlier date within the action. */
public interface SetMilestone {

    /**
     * Sets a milestone. One that is still to be reached, by the same day and in the same words, is there already.
     *
     * @return where the action stands, or the rule that refused
     * @throws NotFoundException if there is no such action, or the person may not know of it
     */
    Decision<Stage> set(Command command);

    /** @param words what is to be reached by {@code due} */
    record Command(PersonId by, ActionRef action, LocalDate due, String words) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(words, "words");
        }
    }
}
