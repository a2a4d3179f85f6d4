package org.followthrough.domain.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.Rung.Unit;

/**
 * When each rung of the escalation ladder fires for an action.
 *
 * <p>A reminder fires on the morning of its day. A rung for a date that has passed fires on a working morning after it,
 * because the agreed date is inclusive and nobody should be told at a weekend. A rung whose predecessor went
 * unanswered for {@value #PATIENCE} working days fires early.
 */
public final class Ladder {

    /** The number of the rung at which the date has passed; lower numbers are reminders. */
    public static final int DUE = 1;
    /** The first rung that a service manager must answer. */
    public static final int INTERVENTION = 2;
    /** The weekly repeats of an unanswered top rung are numbered from here. */
    public static final int FIRST_WEEKLY = 5;
    /** How many working days an answer may take before the next rung fires early. */
    public static final int PATIENCE = 5;
    /** The hour in Europe/London at which rungs fire: before the daily mails are written, which tell of them. */
    public static final LocalTime MORNING = LocalTime.of(6, 30);

    private static final int WEEK = 7;
    /** How many days on end can be no working days, as at Easter: one that fired so late still counts for its week. */
    private static final int LONGEST_REST = 4;

    private final List<Rung> rungs;
    private final WorkingCalendar calendar;

    /** @throws IllegalArgumentException if two rungs have one number or a later rung comes before an earlier one */
    public Ladder(List<Rung> rungs, WorkingCalendar calendar) {
        this.rungs = rungs.stream().sorted(Comparator.comparingInt(Rung::number)).toList();
        this.calendar = calendar;
        for (int next = 1; next < this.rungs.size(); next++) {
            if (this.rungs.get(next - 1).number() == this.rungs.get(next).number()) {
                throw new IllegalArgumentException("The escalation ladder has rung " + this.rungs.get(next).number()
                        + " twice; each number may stand once.");
            }
        }
    }

    /** A rung and the instant at which it fires. */
    public record Planned(Rung rung, Instant at) {
    }

    /**
     * The next rung of an action that is still with its owner.
     *
     * @param agreed the agreed date, inclusive
     * @param fired  what has fired in this cycle for this agreed date
     * @return empty when nothing is left to fire until an answer or a new date comes
     */
    public Optional<Planned> next(LocalDate agreed, List<Escalation> fired) {
        int highest = fired.stream().mapToInt(Escalation::rung).max().orElse(Integer.MIN_VALUE);
        return rungs.stream()
                .filter(rung -> rung.number() > highest)
                .map(rung -> new Planned(rung, momentOf(rung, agreed, fired)))
                .min(Comparator.comparing(Planned::at))
                .or(() -> weekly(fired));
    }

    /**
     * The highest rung that is due at {@code now}; the ones below it that were never fired are passed over, so that an
     * action whose dates are long past is escalated once.
     */
    public Optional<Rung> highestDue(LocalDate agreed, List<Escalation> fired, Instant now) {
        int highest = fired.stream().mapToInt(Escalation::rung).max().orElse(Integer.MIN_VALUE);
        Stream<Planned> onTheLadder = rungs.stream()
                .filter(rung -> rung.number() > highest)
                .map(rung -> new Planned(rung, momentOf(rung, agreed, fired)));
        return Stream.concat(onTheLadder, weekly(fired).stream())
                .filter(planned -> !planned.at().isAfter(now))
                .map(Planned::rung)
                .max(Comparator.comparingInt(Rung::number));
    }

    private Instant momentOf(Rung rung, LocalDate agreed, List<Escalation> fired) {
        Instant byDate = morningOf(dayOf(rung, agreed));
        return fired.stream()
                .filter(before -> before.rung() == rung.number() - 1 && before.isUnanswered())
                .map(before -> morningOf(calendar.plusWorkingDays(calendar.dayOf(before.at()), PATIENCE)))
                .filter(early -> early.isBefore(byDate))
                .findFirst()
                .orElse(byDate);
    }

    private LocalDate dayOf(Rung rung, LocalDate agreed) {
        if (rung.unit() == Unit.CALENDAR_DAYS) {
            return agreed.plusDays(rung.offset());
        }
        return rung.number() == DUE
                ? calendar.plusWorkingDays(agreed, rung.offset() + 1)
                : calendar.plusWorkingDays(agreed, rung.offset());
    }

    private Optional<Planned> weekly(List<Escalation> fired) {
        if (rungs.isEmpty() || fired.stream().noneMatch(Escalation::isUnanswered)) {
            return Optional.empty();
        }
        Rung top = rungs.get(rungs.size() - 1);
        List<Escalation> fromTheTop = fired.stream()
                .filter(one -> one.rung() >= top.number())
                .sorted(Comparator.comparingInt(Escalation::rung))
                .toList();
        if (fromTheTop.isEmpty()) {
            return Optional.empty();
        }
        Escalation last = fromTheTop.get(fromTheTop.size() - 1);
        return Optional.of(new Planned(
                new Rung(Math.max(last.rung() + 1, FIRST_WEEKLY), WEEK, Unit.CALENDAR_DAYS, top.desks(), true),
                morningOf(weekAfter(calendar.dayOf(last.at()), calendar.dayOf(fromTheTop.get(0).at())))));
    }

    /** Whole weeks after the first, so that a bank holiday, which moves one of them, moves none of the later ones. */
    private LocalDate weekAfter(LocalDate last, LocalDate first) {
        long weeks = (ChronoUnit.DAYS.between(first, last) + WEEK - LONGEST_REST - 1) / WEEK + 1;
        return calendar.plusWorkingDays(first.plusWeeks(weeks).minusDays(1), 1);
    }

    private Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
