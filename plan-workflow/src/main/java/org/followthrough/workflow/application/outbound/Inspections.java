package org.followthrough.workflow.application.outbound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.plan.Inspection;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.plan.StatutoryDate;

/** The inspections that plans answer, and what the law asks of them. */
public interface Inspections {

    Optional<Inspection> of(PlanId plan);

    /** Keeps an inspection in the place of what was entered before. */
    void keep(Inspection inspection, Mark entered);

    List<StatutoryDate> dates(PlanId plan);

    /** @throws org.followthrough.workflow.port.NotFoundException if there is none of that id */
    StatutoryDate date(UUID id);

    void add(StatutoryDate date);

    void met(UUID id, LocalDate on, Mark by);
}
