package org.followthrough.domain.rating;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.Ladder;

/** How an action stands on a day: what the rules of the colour ask of its facts. */
record Standing(Facts facts, LocalDate today, Limits limits, WorkingCalendar calendar) {

    boolean isAt(Stage stage) {
        return stage() == stage;
    }

    boolean isWithOwner() {
        return stage().isWithOwner();
    }

    boolean isDeclaredDone() {
        return isAt(Stage.SUBMITTED) || isAt(Stage.SIGNED_OFF);
    }

    boolean isOpen() {
        return !stage().isClosed();
    }

    boolean isConfirmed() {
        return stage().isConfirmed();
    }

    LocalDate closedUntil() {
        return facts.course().closing().until();
    }

    int proofLevel() {
        return facts.course().proof().level().number();
    }

    boolean isProofFresh() {
        LocalDate until = signals().provenUntil();
        return until == null || !today.isAfter(until);
    }

    LocalDate provenUntil() {
        return signals().provenUntil();
    }

    /** Calendar days since the agreed date; 0 or less while it has not passed or is none of the owner's business. */
    long daysLate() {
        return isWithOwner() && agreed() != null ? DAYS.between(agreed(), today) : 0;
    }

    boolean isLate() {
        return daysLate() > 0;
    }

    boolean isLongUnassigned() {
        return !facts.owned() && wasOffered()
                && workingDaysSince(facts.course().offered().at()) > limits.unassignedWorkingDays();
    }

    /** By how many calendar days the agreed date lies after the first. */
    long slip() {
        return agreed() == null || facts.dates().baseline() == null ? 0 : DAYS.between(facts.dates().baseline(), agreed());
    }

    boolean hasSlippedTooFar() {
        return isOpen() && wasOffered() && slip() > Math.max(limits.slipDays(), firstDuration());
    }

    private long firstDuration() {
        LocalDate baseline = facts.dates().baseline();
        return baseline == null ? 0 : DAYS.between(calendar.dayOf(facts.course().offered().at()), baseline);
    }

    boolean isEscalatedBeyondIntervention() {
        return isWithOwner() && facts.highestRung() > Ladder.INTERVENTION;
    }

    boolean isBlocked() {
        return isWithOwner() && signals().blockedUntil() != null;
    }

    boolean isForecastLate() {
        LocalDate forecast = facts.dates().forecast();
        return isWithOwner() && forecast != null && agreed() != null && forecast.isAfter(agreed());
    }

    boolean isManagerLate() {
        return isAt(Stage.SUBMITTED)
                && workingDaysSince(facts.course().submitted().at()) > limits.managerWorkingDays();
    }

    boolean isAuditorLate() {
        return isAt(Stage.SIGNED_OFF)
                && workingDaysSince(facts.course().signedOff().at()) > limits.auditorWorkingDays();
    }

    boolean isStale() {
        return isAt(Stage.IN_PROGRESS) && DAYS.between(calendar.dayOf(lastHeardOf()), today) > limits.staleDays();
    }

    boolean isTimeNearlyGoneWithoutEvidence() {
        if (!isAt(Stage.IN_PROGRESS) || agreed() == null || facts.pieces() > 0) {
            return false;
        }
        LocalDate begun = calendar.dayOf(facts.course().offered().at());
        long all = DAYS.between(begun, agreed());
        return all > 0 && DAYS.between(begun, today) * 100 >= all * limits.timeGonePercent();
    }

    boolean wasSubmittedLate() {
        return isDeclaredDone() && agreed() != null
                && calendar.dayOf(facts.course().submitted().at()).isAfter(agreed());
    }

    Signals signals() {
        return facts.signals();
    }

    private Stage stage() {
        return facts.course().stage();
    }

    private LocalDate agreed() {
        return facts.dates().agreed();
    }

    private boolean wasOffered() {
        return facts.course().offered() != null;
    }

    private Instant lastHeardOf() {
        return facts.course().lastUpdate() != null ? facts.course().lastUpdate() : facts.course().offered().at();
    }

    private int workingDaysSince(Instant then) {
        return calendar.workingDaysBetween(calendar.dayOf(then), today);
    }
}
