package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.plan.Inspection;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.plan.StatutoryDate;
import org.followthrough.domain.plan.StatutoryDuty;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Inspections;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.EnterInspection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the inspection, and starts the clock of each duty that follows from it. */
@Component
class EnteringInspection implements EnterInspection {

    private final ReadingPlans readable;
    private final Inspections inspections;
    private final MatterClocks clocks;
    private final Sight sight;
    private final Trail trail;
    private final WorkingCalendar calendar;
    private final Clock clock;

    EnteringInspection(
            ReadingPlans readable,
            Inspections inspections,
            MatterClocks clocks,
            Sight sight,
            Trail trail,
            WorkingCalendar calendar,
            Clock clock) {
        this.readable = readable;
        this.inspections = inspections;
        this.clocks = clocks;
        this.sight = sight;
        this.trail = trail;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<Inspection> enter(Command command) {
        Actor actor = sight.actor(command.by());
        Plan plan = readable.plan(actor, command.plan());
        Instant now = clock.instant();
        Inspection inspection =
                new Inspection(plan.id(), command.inspectorate(), command.received(), command.published());
        Decision<Inspection> decision = inspection.entered(actor, calendar.dayOf(now));
        if (decision instanceof Refused<Inspection> refused) {
            trail.add(line(plan, actor, now, String.join("\u001f", refused.refusal().values()),
                    refused.refusal().rule(), true));
            return decision;
        }
        inspections.keep(inspection, new Mark(actor.id(), now));
        run(inspection);
        trail.add(line(
                plan, actor, now, inspection.inspectorate().title() + ", " + inspection.received(), null, false));
        return decision;
    }

    /** Another day or inspectorate moves or ends the clocks that run. */
    private void run(Inspection inspection) {
        List<StatutoryDate> known = inspections.dates(inspection.plan());
        StatutoryDuty.to(inspection.inspectorate()).stream()
                .filter(duty -> known.stream().noneMatch(date -> date.duty() == duty))
                .forEach(duty -> inspections.add(new StatutoryDate(UUID.randomUUID(), inspection.plan(), duty, null)));
        for (StatutoryDate date : inspections.dates(inspection.plan())) {
            if (date.duty().inspectorate() == inspection.inspectorate() && !date.isMet()) {
                clocks.start(StatutoryMatter.of(date));
            } else {
                clocks.stop(StatutoryMatter.of(date));
            }
        }
    }

    private static TrailEntry line(Plan plan, Actor actor, Instant at, String to, String why, boolean refused) {
        return new TrailEntry(at, "inspection-entered", actor.id(), null, plan.id(), null, null, to, why, refused);
    }
}
