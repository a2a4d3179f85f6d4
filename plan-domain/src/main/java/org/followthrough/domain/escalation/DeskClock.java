package org.followthrough.domain.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.Rung.Unit;

/** When each step of a desk clock fires for a matter. A step fires at {@link Ladder#MORNING} of its day. */
public final class DeskClock {

    private final List<DeskStep> steps;
    private final WorkingCalendar calendar;

    /** @param steps of one kind of matter, in any order */
    public DeskClock(List<DeskStep> steps, WorkingCalendar calendar) {
        this.steps = steps.stream().sorted(Comparator.comparingInt(DeskStep::number)).toList();
        this.calendar = calendar;
    }

    /**
     * When the next step fires.
     *
     * @param from  the inclusive day from which the clock counts
     * @param fired the number of the highest step that has fired since {@code from}, 0 for none
     * @return empty when the last step has fired
     */
    public Optional<Instant> next(LocalDate from, int fired) {
        return steps.stream().filter(step -> step.number() > fired).map(step -> momentOf(step, from)).findFirst();
    }

    /** The highest step that is due at {@code now}; those below it that never fired are passed over. */
    public Optional<DeskStep> due(LocalDate from, int fired, Instant now) {
        return steps.stream()
                .filter(step -> step.number() > fired && !momentOf(step, from).isAfter(now))
                .reduce((lower, higher) -> higher);
    }

    /**
     * The latest day from which the first step has come by {@code now}, so that it has come from every earlier day too;
     * empty when there are no steps.
     */
    public Optional<LocalDate> latest(Instant now) {
        return steps.stream().findFirst().map(first -> latest(first, now));
    }

    /** A later day never brings a step earlier, so that it is looked for around the day that lies about right. */
    private LocalDate latest(DeskStep step, Instant now) {
        LocalDate day = moved(calendar.dayOf(now), step.unit(), -step.offset());
        while (!momentOf(step, day.plusDays(1)).isAfter(now)) {
            day = day.plusDays(1);
        }
        while (momentOf(step, day).isAfter(now)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private Instant momentOf(DeskStep step, LocalDate from) {
        return moved(from, step.unit(), step.offset()).atTime(Ladder.MORNING).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private LocalDate moved(LocalDate day, Unit unit, int count) {
        return unit == Unit.WORKING_DAYS ? calendar.plusWorkingDays(day, count) : day.plusDays(count);
    }
}
