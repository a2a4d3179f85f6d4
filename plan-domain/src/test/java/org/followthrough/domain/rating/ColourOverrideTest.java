package org.followthrough.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.AUDITOR;
import static org.followthrough.domain.Sample.CONTRIBUTOR;
import static org.followthrough.domain.Sample.MANAGER;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.PROGRAMME_LEAD;
import static org.followthrough.domain.Sample.SERVICE_MANAGER;
import static org.followthrough.domain.Sample.STRANGER;
import static org.followthrough.domain.Sample.inProgress;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.rating.ColourOverride.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourOverrideTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 29);

    @Test
    void isSetToAWorseColourByAnybodyInTheChain() {
        for (Actor inChain : List.of(OWNER, CONTRIBUTOR, MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_LEAD)) {
            assertThat(result(set(Colour.ON_TRACK, Colour.AT_RISK, inChain))).isEqualTo(new ColourOverride(
                    Colour.AT_RISK, Colour.ON_TRACK, new Mark(inChain.id(), NOW), "I was there.", null));
        }
        assertThat(rule(set(Colour.ON_TRACK, Colour.AT_RISK, STRANGER)))
                .isEqualTo("colour-override.only-those-in-the-chain");
    }

    @Test
    void isSetToABetterColourByTheProgrammeLeadForFourWeeks() {
        assertThat(result(set(Colour.OFF_TRACK, Colour.AT_RISK, PROGRAMME_LEAD)).lastDay()).isEqualTo(LAST_DAY);
        for (Actor other : List.of(OWNER, MANAGER, SERVICE_MANAGER, AUDITOR)) {
            assertThat(rule(set(Colour.OFF_TRACK, Colour.AT_RISK, other)))
                    .isEqualTo("colour-override.better-only-programme-lead");
        }
    }

    @Test
    void isNotSoftenedByAnotherOneOfTheChain() {
        Seen worsened = seen(Colour.ON_TRACK, Colour.OFF_TRACK);

        assertThat(rule(ColourOverride.set(inProgress(), worsened, Colour.AT_RISK, "Not so bad", OWNER, NOW)))
                .isEqualTo("colour-override.better-only-programme-lead");
        assertThat(result(ColourOverride.set(inProgress(), worsened, Colour.AT_RISK, "Not so bad", PROGRAMME_LEAD, NOW))
                .lastDay()).isEqualTo(LAST_DAY);
    }

    @Test
    void saysSomethingElseThanTheRules() {
        assertThat(rule(set(Colour.AT_RISK, Colour.AT_RISK, MANAGER))).isEqualTo("colour-override.no-other");
        assertThat(rule(set(Colour.NOT_STARTED, Colour.ON_TRACK, PROGRAMME_LEAD))).isEqualTo("colour-override.no-other");
    }

    @ParameterizedTest
    @EnumSource(Colour.class)
    void isNeverAFact(Colour colour) {
        if (!Set.of(Colour.ON_TRACK, Colour.AT_RISK, Colour.OFF_TRACK).contains(colour)) {
            assertThat(rule(set(Colour.AT_RISK, colour, PROGRAMME_LEAD))).isEqualTo("colour-override.not-to-choose");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Colour.class, names = {"NOT_OURS", "CLOSED_NOT_DONE", "CHECKED"})
    void isNotSetWhereTheWorkHasEnded(Colour end) {
        assertThat(rule(set(end, Colour.OFF_TRACK, PROGRAMME_LEAD))).isEqualTo("colour-override.not-to-choose");
    }

    @Test
    void needsAReason() {
        assertThat(rule(ColourOverride.set(
                inProgress(), seen(Colour.ON_TRACK, Colour.ON_TRACK), Colour.AT_RISK, " ", MANAGER, NOW)))
                .isEqualTo("colour-override.without-reason");
    }

    @Test
    void holdsABetterColourToItsLastDay() {
        ColourOverride better = result(set(Colour.OFF_TRACK, Colour.AT_RISK, PROGRAMME_LEAD));

        assertThat(better.over(rated(Colour.OFF_TRACK), LAST_DAY))
                .isEqualTo(new Rating(Colour.AT_RISK, "colour.set-better", List.of("I was there.", "2026-11-29")));
        assertThat(better.over(rated(Colour.OFF_TRACK), LAST_DAY.plusDays(1))).isEqualTo(rated(Colour.OFF_TRACK));
    }

    @Test
    void holdsAWorseColourUntilTheRulesSayAsMuch() {
        ColourOverride worse = result(set(Colour.ON_TRACK, Colour.AT_RISK, MANAGER));

        assertThat(worse.over(rated(Colour.ON_TRACK), TODAY.plusYears(2)))
                .isEqualTo(new Rating(Colour.AT_RISK, "colour.set-worse", List.of("I was there.")));
        assertThat(worse.over(rated(Colour.DONE_NOT_CHECKED), TODAY).colour()).isEqualTo(Colour.AT_RISK);
        assertThat(worse.over(rated(Colour.AT_RISK), TODAY)).isEqualTo(rated(Colour.AT_RISK));
        assertThat(worse.over(rated(Colour.OFF_TRACK), TODAY)).isEqualTo(rated(Colour.OFF_TRACK));
    }

    @Test
    void hidesNoNewsThatIsWorseThanItWasSetAgainst() {
        ColourOverride better = result(set(Colour.AT_RISK, Colour.ON_TRACK, PROGRAMME_LEAD));

        assertThat(better.over(rated(Colour.AT_RISK), TODAY).colour()).isEqualTo(Colour.ON_TRACK);
        assertThat(better.over(rated(Colour.OFF_TRACK), TODAY)).isEqualTo(rated(Colour.OFF_TRACK));
        assertThat(better.over(rated(Colour.DONE_NOT_CHECKED), TODAY)).isEqualTo(rated(Colour.DONE_NOT_CHECKED));
    }

    @ParameterizedTest
    @EnumSource(value = Colour.class, names = {"NOT_OURS", "CLOSED_NOT_DONE", "CHECKED"})
    void givesWayToTheEnd(Colour end) {
        ColourOverride worse = result(set(Colour.ON_TRACK, Colour.OFF_TRACK, MANAGER));

        assertThat(worse.over(rated(end), TODAY)).isEqualTo(rated(end));
    }

    @Test
    void isLiftedByWhoeverSetItAndByTheProgrammeLead() {
        ColourOverride worse = result(set(Colour.ON_TRACK, Colour.OFF_TRACK, MANAGER));

        for (Actor may : List.of(MANAGER, PROGRAMME_LEAD)) {
            assertThat(ColourOverride.lift(inProgress(), worse, "It is fine.", may).isAccepted()).isTrue();
        }
        assertThat(rule(ColourOverride.lift(inProgress(), worse, "It is fine.", OWNER)))
                .isEqualTo("colour-override.lift-only-setter");
        assertThat(rule(ColourOverride.lift(inProgress(), worse, "", MANAGER)))
                .isEqualTo("colour-override.without-reason");
        assertThat(rule(ColourOverride.lift(inProgress(), null, "It is fine.", PROGRAMME_LEAD)))
                .isEqualTo("colour-override.nothing-set");
    }

    private static Decision<ColourOverride> set(Colour computed, Colour colour, Actor by) {
        return ColourOverride.set(inProgress(), seen(computed, computed), colour, "I was there.", by, NOW);
    }

    private static Seen seen(Colour computed, Colour shown) {
        return new Seen(rated(computed), rated(shown), TODAY);
    }

    private static Rating rated(Colour colour) {
        return new Rating(colour, "colour.of-a-rule", List.of());
    }
}
