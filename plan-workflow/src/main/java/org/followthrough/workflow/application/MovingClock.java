package org.followthrough.workflow.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.DemonstrationTime;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.ClockMoved;
import org.followthrough.workflow.port.MoveClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves the clock of a demonstration; whatever comes due on the way happens right after. */
@Component
@Profile("demo")
class MovingClock implements MoveClock {

    private static final Duration FURTHEST = Duration.ofDays(366);

    private final MovableClock clock;
    private final DemonstrationTime time;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    MovingClock(MovableClock clock, DemonstrationTime time, Trail trail, ApplicationEventPublisher events) {
        this.clock = clock;
        this.time = time;
        this.trail = trail;
        this.events = events;
    }

    @Override
    @Transactional
    public Decision<LocalDate> move(Step step) {
        ZonedDateTime before = clock.instant().atZone(WorkingCalendar.ZONE);
        ZonedDateTime after = switch (step) {
            case DAY -> before.plusDays(1);
            case WEEK -> before.plusWeeks(1);
            case MONTH -> before.plusMonths(1);
        };
        Duration ahead = clock.ahead().plus(Duration.between(before, after));
        if (ahead.compareTo(FURTHEST) > 0) {
            return Decision.refused("demo.clock-too-far");
        }
        moveTo(ahead, after.toInstant(), after.toLocalDate());
        return Decision.accepted(after.toLocalDate());
    }

    private void moveTo(Duration ahead, Instant now, LocalDate day) {
        time.keep(ahead);
        trail.add(new TrailEntry(now, "clock-moved", null, null, null, null, null, day.toString(), null, false));
        clock.moveTo(ahead);
        events.publishEvent(new ClockMoved());
    }
}
