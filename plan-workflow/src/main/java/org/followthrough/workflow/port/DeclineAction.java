package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The owner declines the action; the programme lead finds another, or the service manager agrees to another date. */
public interface DeclineAction {

    /**
     * @return where the action stands afterwards, or the rule that refused
     * @throws NotFoundException  if there is no such action, or the person may not know of it
     * @throws StaleStepException if the action has moved on
     */
    Decision<Stage> decline(Command command);

    /**
     * Who does it, to which action, and with what words.
     *
     * @param proposed the day for which this person would take it on, in Europe/London, or null
     */
    record Command(PersonId by, ActionRef action, String reason, LocalDate proposed) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
        }
    }
}
