package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.plan.Inspection;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.plan.StatutoryDate;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Inspections;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.MeetStatutoryDate;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the day on which a duty was met, and ends its clock; a day entered wrongly is entered again. */
@Component
class MeetingStatutoryDate implements MeetStatutoryDate {

    private final ReadingPlans readable;
    private final Inspections inspections;
    private final MatterClocks clocks;
    private final Sight sight;
    private final Trail trail;
    private final WorkingCalendar calendar;
    private final Clock clock;

    MeetingStatutoryDate(
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
    public Decision<LocalDate> meet(Command command) {
        Actor actor = sight.actor(command.by());
        Plan plan = readable.plan(actor, command.plan());
        Inspection inspection = inspections.of(plan.id())
                .filter(found -> found.inspectorate() == command.duty().inspectorate())
                .orElseThrow(() -> new NotFoundException("statutory date", command.duty()));
        StatutoryDate date = inspections.dates(plan.id()).stream()
                .filter(found -> found.duty() == command.duty())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("statutory date", command.duty()));
        Instant now = clock.instant();
        Decision<LocalDate> decision = inspection.met(actor, command.on(), calendar.dayOf(now));
        if (decision instanceof Refused<LocalDate> refused) {
            trail.add(line(date, actor, now, String.join("\u001f", refused.refusal().values()),
                    refused.refusal().rule(), true));
            return decision;
        }
        inspections.met(date.id(), command.on(), new Mark(actor.id(), now));
        clocks.stop(StatutoryMatter.of(date));
        trail.add(line(date, actor, now, date.duty().title() + ", " + command.on(), null, false));
        return decision;
    }

    private static TrailEntry line(
            StatutoryDate date, Actor actor, Instant at, String to, String why, boolean refused) {
        return new TrailEntry(at, "statutory-date-met", actor.id(), null, date.plan(), null, null, to, why, refused);
    }
}
