package org.followthrough.web.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.followthrough.workflow.port.ClockMoved;
import org.springframework.context.ApplicationEventPublisher;

/** A clock that runs on from wherever a test has set it, and tells the timers. */
final class MovedTime extends Clock {

    private final Clock real = Clock.systemUTC();
    private final ApplicationEventPublisher events;
    private volatile Duration ahead;

    MovedTime(Instant begin, ApplicationEventPublisher events) {
        this.events = events;
        this.ahead = Duration.between(real.instant(), begin);
    }

    void moveTo(String instant) {
        ahead = Duration.between(real.instant(), Instant.parse(instant));
        events.publishEvent(new ClockMoved());
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
