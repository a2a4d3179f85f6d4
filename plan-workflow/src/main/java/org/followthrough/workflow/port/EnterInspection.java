package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Inspection;
import org.followthrough.domain.plan.Inspectorate;

/** The programme lead enters which inspection a plan answers; the clocks of the law begin to run. */
public interface EnterInspection {

    /** @throws NotFoundException if there is no such plan, or the person may not know of it */
    Decision<Inspection> enter(Command command);

    /** @param published null while nobody knows */
    record Command(PersonId by, int plan, Inspectorate inspectorate, LocalDate received, LocalDate published) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(inspectorate, "inspectorate");
            Objects.requireNonNull(received, "received");
        }
    }
}
