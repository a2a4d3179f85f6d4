package org.followthrough.domain.rating;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.Ladder;

/**
 * The colour of an action: a pure function of its facts and today. The rules are asked in the order of their list and
 * the first that matches decides.
 */
public final class ActionColour {

    /** After so many calendar days without an update an action is at risk. */
    public static final int STALE_DAYS = 28;
    /** An action that nobody owns is off track after so many working days. */
    public static final int UNASSIGNED_WORKING_DAYS = 10;
    /** An action whose slip is longer than this and than its first duration is off track, in calendar days. */
    public static final int LONGEST_SLIP_DAYS = 90;

    private static final int MANAGER_WORKING_DAYS = 5;
    private static final int AUDITOR_WORKING_DAYS = 20;

    private final WorkingCalendar calendar;
    private final List<ColourRule> rules;

    public ActionColour(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.rules = List.of(
                this::withdrawn, this::checked,
                this::late, this::unassigned, this::slipped, this::rungThree,
                this::forecastLate, this::returnedTwice, this::managerLate, this::auditorLate, this::stale,
                this::timeNearlyGone, this::submittedLate,
                this::doneNotChecked, this::notStarted);
    }

    public Rating of(Facts facts, LocalDate today) {
        return rules.stream()
                .map(rule -> rule.match(facts, today))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> rating(Colour.ON_TRACK, "colour.on-track"));
    }

    private Optional<Rating> withdrawn(Facts facts, LocalDate today) {
        return when(facts.stage() == Stage.WITHDRAWN, Colour.CLOSED_NOT_DONE, "colour.withdrawn");
    }

    private Optional<Rating> checked(Facts facts, LocalDate today) {
        return facts.stage() == Stage.CONFIRMED
                ? Optional.of(rating(Colour.CHECKED, "colour.confirmed", facts.course().level().number()))
                : Optional.empty();
    }

    private Optional<Rating> late(Facts facts, LocalDate today) {
        return facts.stage().isWithOwner() && facts.agreed() != null && today.isAfter(facts.agreed())
                ? Optional.of(rating(Colour.OFF_TRACK, "colour.late", DAYS.between(facts.agreed(), today)))
                : Optional.empty();
    }

    private Optional<Rating> unassigned(Facts facts, LocalDate today) {
        return when(!facts.owned() && facts.course().offered() != null
                        && workingDaysSince(facts.course().offered().at(), today) > UNASSIGNED_WORKING_DAYS,
                Colour.OFF_TRACK, "colour.unassigned");
    }

    private Optional<Rating> slipped(Facts facts, LocalDate today) {
        LocalDate baseline = facts.dates().baseline();
        if (baseline == null || facts.agreed() == null || facts.course().offered() == null) {
            return Optional.empty();
        }
        long slip = DAYS.between(baseline, facts.agreed());
        long duration = DAYS.between(calendar.dayOf(facts.course().offered().at()), baseline);
        return slip > Math.max(LONGEST_SLIP_DAYS, duration)
                ? Optional.of(rating(Colour.OFF_TRACK, "colour.slipped", slip))
                : Optional.empty();
    }

    private Optional<Rating> rungThree(Facts facts, LocalDate today) {
        return when(facts.stage().isWithOwner() && facts.highestRung() > Ladder.INTERVENTION,
                Colour.OFF_TRACK, "colour.escalated");
    }

    private Optional<Rating> forecastLate(Facts facts, LocalDate today) {
        LocalDate forecast = facts.dates().forecast();
        return when(facts.stage().isWithOwner() && forecast != null && facts.agreed() != null
                && forecast.isAfter(facts.agreed()), Colour.AT_RISK, "colour.forecast-late");
    }

    private Optional<Rating> returnedTwice(Facts facts, LocalDate today) {
        return when(facts.course().returns() >= 2, Colour.AT_RISK, "colour.returned-twice");
    }

    private Optional<Rating> managerLate(Facts facts, LocalDate today) {
        return when(facts.stage() == Stage.SUBMITTED
                && workingDaysSince(facts.course().submitted().at(), today) > MANAGER_WORKING_DAYS,
                Colour.AT_RISK, "colour.manager-late");
    }

    private Optional<Rating> auditorLate(Facts facts, LocalDate today) {
        return when(facts.stage() == Stage.SIGNED_OFF
                && workingDaysSince(facts.course().signedOff().at(), today) > AUDITOR_WORKING_DAYS,
                Colour.AT_RISK, "colour.auditor-late");
    }

    private Optional<Rating> stale(Facts facts, LocalDate today) {
        return when(facts.stage() == Stage.IN_PROGRESS
                && DAYS.between(calendar.dayOf(facts.lastHeardOf()), today) > STALE_DAYS,
                Colour.AT_RISK, "colour.stale", STALE_DAYS);
    }

    private Optional<Rating> timeNearlyGone(Facts facts, LocalDate today) {
        if (facts.stage() != Stage.IN_PROGRESS || facts.agreed() == null || facts.pieces() > 0) {
            return Optional.empty();
        }
        LocalDate begun = calendar.dayOf(facts.course().offered().at());
        long all = DAYS.between(begun, facts.agreed());
        return when(all > 0 && DAYS.between(begun, today) * 4 >= all * 3, Colour.AT_RISK, "colour.time-nearly-gone");
    }

    private Optional<Rating> submittedLate(Facts facts, LocalDate today) {
        return when((facts.stage() == Stage.SUBMITTED || facts.stage() == Stage.SIGNED_OFF) && facts.agreed() != null
                && calendar.dayOf(facts.course().submitted().at()).isAfter(facts.agreed()),
                Colour.AT_RISK, "colour.submitted-late");
    }

    private Optional<Rating> doneNotChecked(Facts facts, LocalDate today) {
        return when(facts.stage() == Stage.SUBMITTED || facts.stage() == Stage.SIGNED_OFF, Colour.DONE_NOT_CHECKED,
                "colour.done-not-checked");
    }

    private Optional<Rating> notStarted(Facts facts, LocalDate today) {
        return when(facts.stage() == Stage.DRAFT || facts.stage() == Stage.OFFERED,
                Colour.NOT_STARTED, "colour.not-started");
    }

    private int workingDaysSince(Instant then, LocalDate today) {
        return calendar.workingDaysBetween(calendar.dayOf(then), today);
    }

    private static Optional<Rating> when(boolean matches, Colour colour, String rule, Object... values) {
        return matches ? Optional.of(rating(colour, rule, values)) : Optional.empty();
    }

    private static Rating rating(Colour colour, String rule, Object... values) {
        return new Rating(colour, rule, Arrays.stream(values).map(String::valueOf).toList());
    }
}
