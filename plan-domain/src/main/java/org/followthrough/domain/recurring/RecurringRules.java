package org.followthrough.domain.recurring;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;

/** The rules of recurring checks: when the next is due, who records it, and what the last ones say. */
public final class RecurringRules {

    /** So many checks kept in a row make a relaxing check yearly. */
    public static final int PASSES = 3;

    private static final int LAST = 3;

    private final WorkingCalendar calendar;

    public RecurringRules(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** How often a check is due now, and the last day on which the next can be kept. */
    public record Turn(Frequency frequency, LocalDate due) {
    }

    /** @param past how every time of the check ended, in the order of their days */
    public Turn next(RecurringCheck check, List<? extends Outcome> past) {
        Frequency running = check.regularity().frequency();
        LocalDate anchor = check.begun();
        int periods = 0;
        int streak = 0;
        for (Outcome one : past.stream().filter(each -> each.due().isAfter(check.begun())).toList()) {
            periods++;
            streak = one.kept() ? streak + 1 : 0;
            Frequency then = after(check.regularity(), running, streak, one.kept());
            if (then != running) {
                running = then;
                anchor = one.due();
                periods = 0;
            }
        }
        return new Turn(running, running.due(anchor, periods + 1, calendar));
    }

    /** Records the check that is due next; possible from the day after the one before it. */
    public Decision<Occurrence> record(
            Action action, Actor by, RecurringCheck check, List<Occurrence> past, boolean kept, String note, Instant at) {
        if (!action.isOwner(by)) {
            return refused("recurring.only-owner", action.number());
        }
        if (action.stage().isClosed()) {
            return refused("recurring.closed", action.number());
        }
        if (note.isBlank()) {
            return refused("recurring.without-note", action.number());
        }
        LocalDate last = past.isEmpty() ? check.begun() : past.get(past.size() - 1).due();
        if (!past.isEmpty() && !calendar.dayOf(at).isAfter(last)) {
            return refused("recurring.recorded-already", last);
        }
        return accepted(new Occurrence(action.id(), next(check, past).due(), kept, at, by.id(), note));
    }

    /** The check that is due next, as missed because its day has passed. */
    public Occurrence missed(RecurringCheck check, List<Occurrence> past, Instant at) {
        return new Occurrence(check.action(), next(check, past).due(), false, at, null, "");
    }

    /**
     * How many of the last three were missed.
     *
     * @param kept of each occurrence, in the order of their days, whether it was kept
     */
    public static int missedOfLast(List<Boolean> kept) {
        return (int) kept.stream().skip(Math.max(0, kept.size() - LAST)).filter(one -> !one).count();
    }

    private static Frequency after(Regularity regularity, Frequency running, int streak, boolean kept) {
        if (!kept) {
            return regularity.frequency();
        }
        return regularity.relaxes() && streak >= PASSES ? Frequency.ANNUAL : running;
    }
}
