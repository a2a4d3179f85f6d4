package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.Inspection;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.plan.StatutoryDate;
import org.followthrough.workflow.application.outbound.Inspections;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadInspection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the law asks of a plan, the earliest first. */
@Component
class ReadingInspection implements ReadInspection {

    private final ReadingPlans readable;
    private final Inspections inspections;
    private final StatutoryClocks clocks;
    private final Sight sight;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReadingInspection(
            ReadingPlans readable,
            Inspections inspections,
            StatutoryClocks clocks,
            Sight sight,
            WorkingCalendar calendar,
            Clock clock) {
        this.readable = readable;
        this.inspections = inspections;
        this.clocks = clocks;
        this.sight = sight;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public InspectionPage inspection(PersonId by, int number) {
        Actor actor = sight.actor(by);
        Plan plan = readable.plan(actor, number);
        if (!sight.seesWholePlans(actor)) {
            throw new NotFoundException("plan", number);
        }
        return new InspectionPage(readable.header(plan), inspections.of(plan.id()).orElse(null), duties(plan),
                actor.has(Role.PROGRAMME_LEAD));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Duty> duties(PersonId by, int number) {
        Actor actor = sight.actor(by);
        Plan plan = readable.plan(actor, number);
        return sight.seesWholePlans(actor) ? duties(plan) : List.of();
    }

    private List<Duty> duties(Plan plan) {
        LocalDate today = calendar.dayOf(clock.instant());
        return inspections.of(plan.id()).stream()
                .flatMap(inspection -> inspections.dates(plan.id()).stream()
                        .filter(date -> date.duty().inspectorate() == inspection.inspectorate())
                        .map(date -> duty(date, inspection, today)))
                .sorted(Comparator.comparing(Duty::due))
                .toList();
    }

    private Duty duty(StatutoryDate date, Inspection inspection, LocalDate today) {
        LocalDate due = clocks.due(date, inspection);
        LocalDate end = Objects.requireNonNullElse(date.metOn(), today);
        return new Duty(date.duty(), due, date.metOn(), ChronoUnit.DAYS.between(due, end));
    }
}
