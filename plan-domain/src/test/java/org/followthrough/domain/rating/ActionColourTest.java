package org.followthrough.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.AUDITOR;
import static org.followthrough.domain.Sample.CALENDAR;
import static org.followthrough.domain.Sample.DUE;
import static org.followthrough.domain.Sample.MANAGER;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.PROGRAMME_LEAD;
import static org.followthrough.domain.Sample.inProgress;
import static org.followthrough.domain.Sample.offered;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.signedOff;
import static org.followthrough.domain.Sample.submitted;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Withdrawal;
import org.junit.jupiter.api.Test;

class ActionColourTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    private final ActionColour colour = new ActionColour(CALENDAR, Limits.usual());

    @Test
    void hasNoColourBeforeAcceptance() {
        assertThat(of(offered(), TODAY)).isEqualTo(rated(Colour.NOT_STARTED, "colour.not-started"));
    }

    @Test
    void isOnTrackWhileThereIsTime() {
        assertThat(of(inProgress(), TODAY)).isEqualTo(rated(Colour.ON_TRACK, "colour.on-track"));
    }

    @Test
    void isOnTrackOnItsLastDayAndOffTrackOnTheNext() {
        assertThat(colour.of(facts(inProgress(), 1), DUE).colour()).isEqualTo(Colour.ON_TRACK);
        assertThat(colour.of(facts(inProgress(), 1), DUE.plusDays(1)))
                .isEqualTo(rated(Colour.OFF_TRACK, "colour.late", "1"));
    }

    @Test
    void isAtRiskWhenItsOwnerForeseesALaterDate() {
        Action late = result(inProgress().reportProgress(OWNER, DUE.plusDays(7), NOW));

        assertThat(of(late, TODAY)).isEqualTo(rated(Colour.AT_RISK, "colour.forecast-late"));
    }

    @Test
    void isNotWashedCleanByANewDateThatSlipsTooFar() {
        Action slipped = inProgress().agreeOn(DUE.plusDays(91));

        assertThat(of(slipped, TODAY)).isEqualTo(rated(Colour.OFF_TRACK, "colour.slipped", "91"));
    }

    @Test
    void isOffTrackFromRungThree() {
        Action moved = inProgress();
        Facts facts = new Facts(moved.dates(), moved.course(), true, 0, 3, Signals.NONE);

        assertThat(colour.of(facts, TODAY)).isEqualTo(rated(Colour.OFF_TRACK, "colour.escalated"));
    }

    @Test
    void namesTheDeskThatKeepsItWaiting() {
        assertThat(of(submitted(), LocalDate.of(2026, 11, 10)).rule()).isEqualTo("colour.manager-late");
        assertThat(of(signedOff(), LocalDate.of(2026, 12, 1)).rule()).isEqualTo("colour.auditor-late");
    }

    @Test
    void isAtRiskWhenThreeQuartersOfTheTimeAreGoneWithoutEvidence() {
        LocalDate late = LocalDate.of(2026, 11, 21);

        assertThat(of(inProgress(), late).rule()).isEqualTo("colour.time-nearly-gone");
        assertThat(colour.of(facts(inProgress(), 1), late).colour()).isEqualTo(Colour.ON_TRACK);
    }

    @Test
    void isDoneButNotCheckedUntilAnAuditorConfirms() {
        assertThat(of(submitted(), TODAY).colour()).isEqualTo(Colour.DONE_NOT_CHECKED);
        assertThat(of(signedOff(), TODAY).colour()).isEqualTo(Colour.DONE_NOT_CHECKED);
        assertThat(of(result(signedOff().confirm(AUDITOR, ProofLevel.OBSERVED, NOW)), TODAY))
                .isEqualTo(rated(Colour.CHECKED, "colour.confirmed", "3"));
    }

    @Test
    void isNeverGreenWhenClosedWithoutDoing() {
        Action gone = result(Withdrawal.withdraw(inProgress(), PROGRAMME_LEAD, "Another body does it", NOW));

        assertThat(of(gone, TODAY).colour()).isEqualTo(Colour.CLOSED_NOT_DONE);
    }

    @Test
    void isAtRiskWhenReturnedTwice() {
        Action once = result(submitted().giveBack(MANAGER, "Incomplete"));
        Action twice = result(result(once.submit(OWNER, 1, NOW)).giveBack(MANAGER, "Still incomplete"));

        assertThat(of(twice, TODAY).rule()).isEqualTo("colour.returned-twice");
    }

    private Rating of(Action action, LocalDate today) {
        return colour.of(facts(action, 0), today);
    }

    private static Facts facts(Action action, int pieces) {
        return new Facts(action.dates(), action.course(), action.desks().accountable().isPresent(), pieces, 0,
                Signals.NONE);
    }

    private static Rating rated(Colour colour, String rule, String... values) {
        return new Rating(colour, rule, List.of(values));
    }
}
