package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.people.PersonId;

/**
 * How a plan is to go live.
 *
 * @param baseDate       the day from which "within 3 months" counts
 * @param manager        who signs off where an owner has no line manager
 * @param auditor        who confirms
 */
public record Publication(
        PersonId by,
        int plan,
        LocalDate baseDate,
        PersonId manager,
        PersonId serviceManager,
        PersonId headOfService,
        PersonId director,
        PersonId auditor) {

    public Publication {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(baseDate, "baseDate");
    }
}
