package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The clock of a demonstration: it runs like any other, and can be moved ahead. */
final class MovableClock extends Clock implements StoryTime {

    private final Clock real = Clock.systemUTC();
    private final ThreadLocal<Duration> past = ThreadLocal.withInitial(() -> Duration.ZERO);
    private volatile Duration ahead;

    MovableClock(Duration ahead) {
        this.ahead = ahead;
    }

    Duration ahead() {
        return ahead;
    }

    void moveTo(Duration further) {
        ahead = further;
    }

    /** Goes back for the calling thread only: how a sample gets its past. */
    @Override
    public <T> T at(int daysAgo, Supplier<T> act) {
        past.set(Duration.ofDays(daysAgo));
        try {
            return act.get();
        } finally {
            past.remove();
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead).minus(past.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.offset(real.withZone(zone), ahead.minus(past.get()));
    }
}
