package org.followthrough.domain.recurring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.CALENDAR;
import static org.followthrough.domain.Sample.CONTRIBUTOR;
import static org.followthrough.domain.Sample.MANAGER;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.PROGRAMME_LEAD;
import static org.followthrough.domain.Sample.inProgress;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Withdrawal;
import org.junit.jupiter.api.Test;

class RecurringRulesTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 2);

    private final RecurringRules rules = new RecurringRules(CALENDAR);
    private final Action action = inProgress();

    @Test
    void countsEachPeriodFromTheDayItBegan() {
        assertThat(dues(Frequency.WEEKLY, BEGUN, 3)).containsExactly(
                LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23));
        assertThat(dues(Frequency.QUARTERLY, BEGUN, 2)).containsExactly(
                LocalDate.of(2027, 2, 2), LocalDate.of(2027, 5, 4));
        assertThat(dues(Frequency.HALF_YEARLY, BEGUN, 1)).containsExactly(LocalDate.of(2027, 5, 4));
        assertThat(dues(Frequency.ANNUAL, BEGUN, 1)).containsExactly(LocalDate.of(2027, 11, 2));
    }

    @Test
    void doesNotDriftAtMonthEndsAndMovesToTheNextWorkingDay() {
        assertThat(dues(Frequency.MONTHLY, LocalDate.of(2026, 8, 31), 6)).containsExactly(
                LocalDate.of(2026, 9, 30), LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 12, 31), LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1));
    }

    @Test
    void asksOnEveryWorkingDayForADailyCheck() {
        assertThat(dues(Frequency.DAILY, LocalDate.of(2026, 12, 23), 4)).containsExactly(
                LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 30),
                LocalDate.of(2026, 12, 31));
    }

    @Test
    void becomesYearlyAfterThreePassesInARowAndGoesBackAfterAMiss() {
        RecurringCheck check = check(Frequency.WEEKLY, true, LocalDate.of(2026, 1, 5));
        List<Occurrence> past = new ArrayList<>();
        for (boolean kept : new boolean[] {true, true, false, true, true, true}) {
            assertThat(rules.next(check, past).frequency()).isEqualTo(Frequency.WEEKLY);
            past.add(occurrence(rules.next(check, past).due(), kept));
        }

        assertThat(past.get(5).due()).isEqualTo(LocalDate.of(2026, 2, 16));
        assertThat(rules.next(check, past))
                .isEqualTo(new RecurringRules.Turn(Frequency.ANNUAL, LocalDate.of(2027, 2, 16)));
        past.add(occurrence(LocalDate.of(2027, 2, 16), false));
        assertThat(rules.next(check, past))
                .isEqualTo(new RecurringRules.Turn(Frequency.WEEKLY, LocalDate.of(2027, 2, 23)));
    }

    @Test
    void staysAsOftenAsItWasChosenUnlessItRelaxes() {
        RecurringCheck check = check(Frequency.WEEKLY, false, BEGUN);
        List<Occurrence> past = new ArrayList<>();
        for (int kept = 0; kept < 5; kept++) {
            past.add(occurrence(rules.next(check, past).due(), true));
        }
        assertThat(rules.next(check, past).frequency()).isEqualTo(Frequency.WEEKLY);
    }

    @Test
    void countsAnewFromTheDayOnWhichItBeginsAgain() {
        List<Occurrence> past = List.of(occurrence(LocalDate.of(2026, 12, 2), true));
        RecurringCheck again = check(Frequency.MONTHLY, false, LocalDate.of(2027, 6, 1));

        assertThat(rules.next(again, past).due()).isEqualTo(LocalDate.of(2027, 7, 1));
    }

    @Test
    void takesEachCheckOnceFromAnOwnerWithWords() {
        RecurringCheck check = check(Frequency.MONTHLY, false, BEGUN);
        Occurrence first = result(rules.record(action, OWNER, check, List.of(), true, "Ten seen.", NOW));
        assertThat(first).isEqualTo(
                new Occurrence(action.id(), LocalDate.of(2026, 12, 2), true, NOW, OWNER.id(), "Ten seen."));

        List<Occurrence> past = List.of(first);
        assertThat(rule(rules.record(action, OWNER, check, past, true, "Again", at("2026-12-02"))))
                .isEqualTo("recurring.recorded-already");
        assertThat(rules.record(action, OWNER, check, past, false, "Staff away", at("2026-12-03")).isAccepted()).isTrue();
        assertThat(rule(rules.record(action, OWNER, check, List.of(), true, " ", NOW))).isEqualTo("recurring.without-note");
        for (var by : List.of(MANAGER, CONTRIBUTOR, PROGRAMME_LEAD)) {
            assertThat(rule(rules.record(action, by, check, List.of(), true, "Seen", NOW)))
                    .isEqualTo("recurring.only-owner");
        }
        Action closed = result(Withdrawal.withdraw(action, PROGRAMME_LEAD, "Not ours", NOW));
        assertThat(rule(rules.record(closed, OWNER, check, List.of(), true, "Seen", NOW))).isEqualTo("recurring.closed");
    }

    @Test
    void countsTheMissesOfTheLastThree() {
        LocalDate day = LocalDate.of(2026, 12, 2);
        Occurrence missed = rules.missed(check(Frequency.MONTHLY, false, BEGUN), List.of(), NOW);

        assertThat(missed).isEqualTo(new Occurrence(action.id(), day, false, NOW, null, ""));
        assertThat(RecurringRules.missedOfLast(List.of())).isZero();
        assertThat(RecurringRules.missedOfLast(List.of(false, true))).isOne();
        assertThat(RecurringRules.missedOfLast(List.of(false, false, true, true, true))).isZero();
        assertThat(RecurringRules.missedOfLast(List.of(true, false, true, false))).isEqualTo(2);
    }

    private List<LocalDate> dues(Frequency frequency, LocalDate begun, int count) {
        RecurringCheck check = check(frequency, false, begun);
        List<Occurrence> past = new ArrayList<>();
        for (int one = 0; one < count; one++) {
            past.add(occurrence(rules.next(check, past).due(), true));
        }
        return past.stream().map(Occurrence::due).toList();
    }

    private RecurringCheck check(Frequency frequency, boolean relaxes, LocalDate begun) {
        return new RecurringCheck(action.id(), new Regularity(frequency, relaxes), begun);
    }

    private Occurrence occurrence(LocalDate due, boolean kept) {
        return new Occurrence(action.id(), due, kept, NOW, null, "");
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }
}
