package org.followthrough.domain.rating;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.followthrough.domain.action.Stage;

/**
 * The rules of the colour, in the order in which they are asked: the first that matches decides, and its key names its
 * sentence. What lets a red stand is asked before what lets an amber stand, so that a new date never washes out a red
 * that extensions or slip have caused.
 */
public enum ColourRule {

    TRANSFERRED(Colour.NOT_OURS, at -> at.isAt(Stage.TRANSFERRED)),

    WITHDRAWN(Colour.CLOSED_NOT_DONE, at -> at.isAt(Stage.WITHDRAWN)),
    SUPERSEDED(Colour.CLOSED_NOT_DONE, at -> at.isAt(Stage.SUPERSEDED)),
    DONE_ANOTHER_WAY(Colour.CLOSED_NOT_DONE, at -> at.isAt(Stage.DONE_ANOTHER_WAY)),
    NOT_PURSUED(Colour.CLOSED_NOT_DONE, at -> at.isAt(Stage.NOT_PURSUED), Standing::closedUntil),
    RISK_ACCEPTED(Colour.CLOSED_NOT_DONE, at -> at.isAt(Stage.RISK_ACCEPTED), Standing::closedUntil),

    EMBEDDED(Colour.CHECKED, at -> at.isAt(Stage.EMBEDDED) && at.isProofFresh(), Standing::proofLevel),
    CONFIRMED(Colour.CHECKED, at -> at.isAt(Stage.CONFIRMED) && at.isProofFresh(), Standing::proofLevel),

    BLOCKED_PAST_DUE(Colour.OFF_TRACK, at -> at.isBlocked() && at.isLate(), Standing::daysLate),
    LATE(Colour.OFF_TRACK, Standing::isLate, Standing::daysLate),
    UNASSIGNED(Colour.OFF_TRACK, Standing::isLongUnassigned, at -> at.limits().unassignedWorkingDays()),
    THREE_EXTENSIONS(Colour.OFF_TRACK, at -> at.isOpen() && at.signals().extensions() >= 3,
            at -> at.signals().extensions()),
    SLIPPED(Colour.OFF_TRACK, Standing::hasSlippedTooFar, Standing::slip),
    ESCALATED(Colour.OFF_TRACK, Standing::isEscalatedBeyondIntervention),
    FAILED_CHECK(Colour.OFF_TRACK, at -> at.isOpen() && at.signals().failedCheck()),
    CHECKS_MISSED(Colour.OFF_TRACK, at -> at.isOpen() && at.signals().missedChecks() >= 2,
            at -> at.signals().missedChecks()),

    FORECAST_LATE(Colour.AT_RISK, Standing::isForecastLate),
    EXTENSION_PENDING(Colour.AT_RISK, at -> at.isOpen() && at.signals().extensionPending()),
    BLOCKED(Colour.AT_RISK, Standing::isBlocked),
    TWO_EXTENSIONS(Colour.AT_RISK, at -> at.isOpen() && at.signals().extensions() == 2),
    RETURNED_TWICE(Colour.AT_RISK, at -> at.isOpen() && at.facts().course().returns() >= 2),
    STALE(Colour.AT_RISK, Standing::isStale, at -> at.limits().staleDays()),
    TIME_NEARLY_GONE(Colour.AT_RISK, Standing::isTimeNearlyGoneWithoutEvidence, at -> at.limits().timeGonePercent()),
    DEPENDS_ON_OFF_TRACK(Colour.AT_RISK, at -> at.isOpen() && at.signals().dependsOnOffTrack()),
    CONTRADICTED(Colour.AT_RISK, at -> at.isOpen() && at.signals().contradiction()),
    MANAGER_LATE(Colour.AT_RISK, Standing::isManagerLate, at -> at.limits().managerWorkingDays()),
    AUDITOR_LATE(Colour.AT_RISK, Standing::isAuditorLate, at -> at.limits().auditorWorkingDays()),
    SUBMITTED_LATE(Colour.AT_RISK, Standing::wasSubmittedLate),
    CHECK_MISSED(Colour.AT_RISK, at -> at.isOpen() && at.signals().missedChecks() == 1),
    PROOF_FADED(Colour.AT_RISK, Standing::isConfirmed, Standing::provenUntil),

    DONE_NOT_CHECKED(Colour.DONE_NOT_CHECKED, Standing::isDeclaredDone),
    NOT_STARTED(Colour.NOT_STARTED, at -> at.isAt(Stage.DRAFT) || at.isAt(Stage.OFFERED)),
    ON_TRACK(Colour.ON_TRACK, at -> true);

    private final Colour colour;
    private final Predicate<Standing> matches;
    private final List<Function<Standing, Object>> values;

    @SafeVarargs
    ColourRule(Colour colour, Predicate<Standing> matches, Function<Standing, Object>... values) {
        this.colour = colour;
        this.matches = matches;
        this.values = List.of(values);
    }

    /** The key of the sentence that says why. */
    public String key() {
        return "colour." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Colour colour() {
        return colour;
    }

    boolean matches(Standing standing) {
        return matches.test(standing);
    }

    Rating rate(Standing standing) {
        return new Rating(colour, key(), values.stream().map(value -> String.valueOf(value.apply(standing))).toList());
    }
}
