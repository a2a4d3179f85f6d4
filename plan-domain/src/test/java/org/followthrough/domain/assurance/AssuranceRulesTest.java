package org.followthrough.domain.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.domain.Sample.AUDITOR;
import static org.followthrough.domain.Sample.CALENDAR;
import static org.followthrough.domain.Sample.MANAGER;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.PROGRAMME_LEAD;
import static org.followthrough.domain.Sample.actor;
import static org.followthrough.domain.Sample.inProgress;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.rule;
import static org.followthrough.domain.Sample.signedOff;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Proof;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssuranceRulesTest {

    /** Confirmed on 2 November 2026 and watched until 31 January 2027. */
    private static final Instant LAST_WATCHED_DAY = Instant.parse("2027-01-31T23:00:00Z");
    private static final Instant AFTERWARDS = Instant.parse("2027-02-01T09:00:00Z");

    private final AssuranceRules rules = new AssuranceRules(AssurancePeriods.usual(), CALENDAR);

    @Test
    void embedsWhatStillHoldsAfterItsWatchPeriod() {
        Action held = result(rules.pass(confirmed(ProofLevel.SAMPLE), AUDITOR, ProofLevel.OBSERVED, AFTERWARDS));

        assertThat(held.stage()).isEqualTo(Stage.EMBEDDED);
        assertThat(held.course().embedded()).isEqualTo(new Mark(AUDITOR.id(), AFTERWARDS));
        assertThat(held.course().proof()).isEqualTo(new Proof(ProofLevel.OBSERVED, AFTERWARDS));
    }

    @Test
    void knowsTheLatestDayThatHasToBeLookedAtAgain() {
        AssurancePeriods usual = AssurancePeriods.usual();
        for (LocalDate day = LocalDate.of(2027, 2, 20); day.isBefore(LocalDate.of(2028, 3, 10)); day = day.plusDays(1)) {
            for (ProofLevel level : ProofLevel.values()) {
                LocalDate proven = rules.latestProven(level, day);
                assertThat(usual.provenUntil(proven, level)).isBeforeOrEqualTo(day);
                assertThat(usual.provenUntil(proven.plusDays(1), level)).isAfter(day);
            }
            assertThat(usual.watchedUntil(rules.latestWatched(day)).plusDays(1)).isEqualTo(day);
        }
    }

    @Test
    void doesNotEmbedWhileItIsStillWatched() {
        Action held = result(rules.pass(confirmed(ProofLevel.SAMPLE), AUDITOR, ProofLevel.SAMPLE, LAST_WATCHED_DAY));

        assertThat(held.stage()).isEqualTo(Stage.CONFIRMED);
        assertThat(rules.watchedUntil(held)).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void staysEmbeddedSinceTheFirstCheckAfterTheWatchPeriod() {
        Action held = result(rules.pass(confirmed(ProofLevel.SAMPLE), AUDITOR, ProofLevel.SAMPLE, AFTERWARDS));
        Action again = result(rules.pass(held, AUDITOR, ProofLevel.SAMPLE, AFTERWARDS.plus(Duration.ofDays(200))));

        assertThat(again.course().embedded()).isEqualTo(new Mark(AUDITOR.id(), AFTERWARDS));
    }

    @Test
    void opensAgainWhatNoLongerHolds() {
        Action open = result(rules.fail(confirmed(ProofLevel.SAMPLE), AUDITOR, "Three of ten were late."));

        assertThat(open.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(open.course().cycle()).isEqualTo(2);
        assertThat(open.dates()).isEqualTo(confirmed(ProofLevel.SAMPLE).dates());
    }

    @Test
    void letsOnlySomebodyIndependentCheckWhatIsConfirmed() {
        Actor auditorWhoOwns = new Actor(OWNER.person(), Set.of());
        Actor managerWhoAudits = actor("Elis Warne", Role.AUDITOR);
        Action confirmed = confirmed(ProofLevel.SAMPLE);

        assertThat(rule(rules.pass(confirmed, auditorWhoOwns, ProofLevel.SAMPLE, NOW))).isEqualTo("recheck.by-an-owner");
        assertThat(rule(rules.pass(confirmed, MANAGER, ProofLevel.SAMPLE, NOW))).isEqualTo("recheck.by-the-signer");
        assertThat(rule(rules.fail(confirmed, PROGRAMME_LEAD, "No"))).isEqualTo("recheck.only-auditor");
        assertThat(rule(rules.fail(confirmed, AUDITOR, " "))).isEqualTo("recheck.without-reason");
        assertThat(rule(rules.pass(signedOff(), AUDITOR, ProofLevel.SAMPLE, NOW))).isEqualTo("recheck.not-confirmed");
        assertThat(AssuranceRules.mayCheck(confirmed, managerWhoAudits)).isTrue();
        assertThat(AssuranceRules.mayCheck(inProgress(), AUDITOR)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 2027-05-02", "2, 2027-11-02", "3, 2028-05-02", "4, 2028-11-02"})
    void letsProofCountTheLongerTheStrongerItIs(int level, LocalDate until) {
        assertThat(rules.provenUntil(confirmed(ProofLevel.of(level).orElseThrow()))).isEqualTo(until);
    }

    @Test
    void countsTheShelfLifeFromTheLastCheckThatWasPassed() {
        Action held = result(rules.pass(confirmed(ProofLevel.SAMPLE), AUDITOR, ProofLevel.DOCUMENTS, AFTERWARDS));

        assertThat(rules.provenUntil(held)).isEqualTo(LocalDate.of(2027, 8, 1));
    }

    @Test
    void endsAShelfLifeOnTheLastDayOfAShorterMonth() {
        Action confirmed = result(signedOff().confirm(
                AUDITOR, ProofLevel.DOCUMENTS, Instant.parse("2026-08-31T09:00:00Z")));

        assertThat(rules.provenUntil(confirmed)).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void asksForTheCheckOfTheWatchPeriodFirstAndThenForThatOfTheShelfLife() {
        Action confirmed = confirmed(ProofLevel.SAMPLE);
        assertThat(rules.nextCheck(confirmed)).isEqualTo(LocalDate.of(2027, 2, 1));

        Action embedded = result(rules.pass(confirmed, AUDITOR, ProofLevel.SAMPLE, AFTERWARDS));
        assertThat(rules.nextCheck(embedded)).isEqualTo(LocalDate.of(2028, 2, 1));

        AssuranceRules longWatch = new AssuranceRules(new AssurancePeriods(365, 6, 12, 18, 24), CALENDAR);
        assertThat(longWatch.nextCheck(confirmed(ProofLevel.DOCUMENTS))).isEqualTo(LocalDate.of(2027, 5, 2));
    }

    @Test
    void waitsForANewPlanUntilALaterDateIsAgreed() {
        Action open = result(rules.fail(confirmed(ProofLevel.SAMPLE), AUDITOR, "Late"));
        Instant failed = Instant.parse("2026-11-27T10:00:00Z");

        assertThat(rules.isUnplannedSince(open, failed)).isTrue();
        assertThat(rules.isUnplannedSince(open.agreeOn(LocalDate.of(2026, 11, 28)), failed)).isFalse();
        assertThat(rules.isUnplannedSince(open.agreeOn(null), failed)).isTrue();
    }

    @Test
    void refusesPeriodsThatMakeNoSense() {
        assertThatThrownBy(() -> new AssurancePeriods(0, 6, 12, 18, 24)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("watch-days is 0; it must be a whole number from 1 to 730.");
        assertThatThrownBy(() -> new AssurancePeriods(90, 6, 5, 18, 24)).hasMessage("sample-months is 5; it must be a "
                + "whole number from 6 to 60, because stronger proof counts no shorter than weaker.");
        assertThatThrownBy(() -> new AssurancePeriods(90, 6, 12, 18, 61)).hasMessageContaining("outcome-months is 61");
        Mark mark = new Mark(AUDITOR.id(), NOW);
        assertThatThrownBy(() -> new Check(new ActionId(UUID.randomUUID()), 1, mark, true, null, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Action confirmed(ProofLevel level) {
        return result(signedOff().confirm(AUDITOR, level, NOW));
    }
}
