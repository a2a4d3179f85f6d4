package org.followthrough.workflow.application.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.followthrough.workflow.port.ClockMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of a replay: it stands still until it is set. */
@Component
@Profile("replay")
class ReplayClock extends Clock {

    private final ApplicationEventPublisher events;
    private volatile Instant now = Instant.EPOCH;

    ReplayClock(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Sets it on; it never goes back. */
    void set(Instant instant) {
        if (instant.isAfter(now)) {
            now = instant;
            events.publishEvent(new ClockMoved());
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The product asks for instants only and knows their zone itself. */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Ask this clock for instants.");
    }
}
