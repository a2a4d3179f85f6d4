package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The owner says that a milestone was reached. */
public interface MeetMilestone {

    /**
     * @return where the action stands, or the rule that refused
     * @throws NotFoundException  if there is no such action or milestone, or the person may not know of it
     * @throws StaleStepException if somebody else has just said so
     */
    Decision<Stage> meet(Command command);

    /**
     * @param number which milestone of the action
     * @param on     the day on which it was reached
     */
    record Command(PersonId by, ActionRef action, int number, LocalDate on) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(on, "on");
        }
    }
}
