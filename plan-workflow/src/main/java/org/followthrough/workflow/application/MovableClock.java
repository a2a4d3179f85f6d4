package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Supplier;
import org.followthrough.domain.dates.WorkingCalendar;

/** The clock of a demonstration: it runs like any other, and can be moved ahead. */
final class MovableClock extends Clock implements StoryTime {

    private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 0);

    private final Clock real = Clock.systemUTC();
    private final ThreadLocal<Instant> past = new ThreadLocal<>();
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

    /** Goes back for the calling thread only: how a sample gets its past. What would be at a weekend is on its Friday. */
    @Override
    public <T> T at(int daysAgo, Supplier<T> act) {
        LocalDate day = LocalDate.ofInstant(real.instant().plus(ahead), WorkingCalendar.ZONE).minusDays(daysAgo);
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        past.set((weekend ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : day)
                .atTime(IN_THE_MORNING).atZone(WorkingCalendar.ZONE).toInstant());
        try {
            return act.get();
        } finally {
            past.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant told = past.get();
        return told == null ? real.instant().plus(ahead) : told;
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
