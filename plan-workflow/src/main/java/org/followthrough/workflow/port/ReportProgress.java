package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Somebody who works on the action says how it goes; {@code forecast} may be null. */
public interface ReportProgress {

    /**
     * The same report under the same {@code sending} is kept once, and answered as it was the first time.
     *
     * @return where the action stands afterwards, or the rule that refused
     * @throws NotFoundException  if there is no such action, or the person may not know of it
     * @throws StaleStepException if the action has moved on
     */
    Decision<Stage> reportProgress(Command command);

    /**
     * Who does it, to which action, and with what words.
     *
     * @param sending names the form that is sent, which a browser may send again; null where there is none
     */
    record Command(PersonId by, ActionRef action, String wording, LocalDate forecast, UUID sending) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
        }

        public Command(PersonId by, ActionRef action, String wording, LocalDate forecast) {
            this(by, action, wording, forecast, null);
        }
    }
}
