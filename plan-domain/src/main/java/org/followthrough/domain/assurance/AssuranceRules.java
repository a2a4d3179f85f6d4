package org.followthrough.domain.assurance;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Proof;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;

/** The rules of looking again at what was confirmed: when it is embedded, how long it counts, and what a failure does. */
public final class AssuranceRules {

    /** So many days at the end of one month fall on the last day of a shorter one. */
    private static final int LONGEST_MONTH_END = 3;

    private final AssurancePeriods periods;
    private final WorkingCalendar calendar;

    public AssuranceRules(AssurancePeriods periods, WorkingCalendar calendar) {
        this.periods = periods;
        this.calendar = calendar;
    }

    /** The action still holds. It is embedded from the first check after its watch period. */
    public Decision<Action> pass(Action action, Actor by, ProofLevel level, Instant at) {
        return checkable(action, by).map(checked -> checked.held(new Proof(level, at), embedding(checked, new Mark(by.id(), at))));
    }

    /** The action does not hold: it opens again with its owner, and its next cycle begins. */
    public Decision<Action> fail(Action action, Actor by, String reason) {
        Decision<Action> checkable = checkable(action, by);
        if (!checkable.isAccepted()) {
            return checkable;
        }
        return reason.isBlank() ? refused("recheck.without-reason", action.number()) : accepted(action.reopened());
    }

    /** Whether this person may check the action again. */
    public static boolean mayCheck(Action action, Actor by) {
        return checkable(action, by).isAccepted();
    }

    /** The last day of the watch period of a confirmed action. */
    public LocalDate watchedUntil(Action action) {
        return periods.watchedUntil(calendar.dayOf(action.course().confirmed().at()));
    }

    /** The last day on which the proof of a confirmed action counts. */
    public LocalDate provenUntil(Action action) {
        Proof proof = action.course().proof();
        return periods.provenUntil(calendar.dayOf(proof.at()), proof.level());
    }

    /** The day by which a confirmed action has to be checked again: for its watch period, and then for its shelf life. */
    public LocalDate nextCheck(Action action) {
        LocalDate faded = provenUntil(action);
        if (action.stage() == Stage.EMBEDDED) {
            return faded;
        }
        LocalDate watched = watchedUntil(action).plusDays(1);
        return watched.isBefore(faded) ? watched : faded;
    }

    /** The latest day of proof of this level that has to be proven again by {@code day}. */
    public LocalDate latestProven(ProofLevel level, LocalDate day) {
        LocalDate proven = day.minusMonths(periods.months(level)).plusDays(LONGEST_MONTH_END);
        while (periods.provenUntil(proven, level).isAfter(day)) {
            proven = proven.minusDays(1);
        }
        return proven;
    }

    /** The latest day of a confirmation that has to be checked by {@code day} because its watch period is over. */
    public LocalDate latestWatched(LocalDate day) {
        return day.minusDays(periods.watchDays() + 1L);
    }

    /**
     * Whether an action that failed a check still waits for a new plan: its agreed date is no later than the failure.
     *
     * @param failed when it last failed
     */
    public boolean isUnplannedSince(Action action, Instant failed) {
        LocalDate agreed = action.dates().agreed();
        return agreed == null || !agreed.isAfter(calendar.dayOf(failed));
    }

    private Mark embedding(Action action, Mark now) {
        if (action.course().embedded() != null) {
            return action.course().embedded();
        }
        return calendar.dayOf(now.at()).isAfter(watchedUntil(action)) ? now : null;
    }

    private static Decision<Action> checkable(Action action, Actor by) {
        return action.stage().isConfirmed()
                ? action.checkableBy(by, "recheck")
                : refused("recheck.not-confirmed", action.number());
    }
}
