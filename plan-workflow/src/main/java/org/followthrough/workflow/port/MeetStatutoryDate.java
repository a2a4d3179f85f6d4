package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.StatutoryDuty;

/** The programme lead says when a duty towards the inspectorate was met. */
public interface MeetStatutoryDate {

    /** @throws NotFoundException if the plan has no such duty, or the person may not know of the plan */
    Decision<LocalDate> meet(Command command);

    record Command(PersonId by, int plan, StatutoryDuty duty, LocalDate on) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(on, "on");
        }
    }
}
