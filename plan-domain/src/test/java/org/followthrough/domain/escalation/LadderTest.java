package org.followthrough.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.domain.Sample.CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.escalation.Rung.Unit;
import org.followthrough.domain.people.PersonId;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final ActionId ACTION = new ActionId(UUID.randomUUID());
    private static final LocalDate AGREED = LocalDate.of(2026, 10, 30);

    private final Ladder ladder = new Ladder(
            List.of(rung(-3, -30, Unit.CALENDAR_DAYS, Desk.OWNER), rung(-2, -10, Unit.WORKING_DAYS, Desk.OWNER),
                    rung(-1, -3, Unit.WORKING_DAYS, Desk.OWNER), rung(1, 0, Unit.WORKING_DAYS, Desk.OWNER),
                    rung(2, 5, Unit.WORKING_DAYS, Desk.SERVICE_MANAGER),
                    rung(3, 15, Unit.WORKING_DAYS, Desk.HEAD_OF_SERVICE),
                    rung(4, 30, Unit.WORKING_DAYS, Desk.DIRECTOR)),
            CALENDAR);

    @Test
    void remindsOnTheMorningThirtyDaysBefore() {
        Ladder.Planned first = ladder.next(AGREED, List.of()).orElseThrow();

        assertThat(first.rung().number()).isEqualTo(-3);
        assertThat(first.at()).isEqualTo(Instant.parse("2026-09-30T05:30:00Z"));
    }

    @Test
    void firesADatePassedOnTheNextWorkingMorningInWinterTime() {
        Ladder.Planned due = ladder.next(AGREED, List.of(fired(-1, "2026-10-27T06:30:00Z"))).orElseThrow();

        assertThat(due.rung().number()).isEqualTo(1);
        assertThat(due.at()).isEqualTo(Instant.parse("2026-11-02T06:30:00Z"));
    }

    @Test
    void firesRungThreeEarlyWhenRungTwoGoesUnanswered() {
        Ladder.Planned early = ladder.next(AGREED, List.of(fired(2, "2026-11-06T06:30:00Z"))).orElseThrow();
        Ladder.Planned onTime = ladder.next(AGREED, List.of(answered(2, "2026-11-06T06:30:00Z"))).orElseThrow();

        assertThat(early.at()).isEqualTo(Instant.parse("2026-11-13T06:30:00Z"));
        assertThat(onTime.at()).isEqualTo(Instant.parse("2026-11-20T06:30:00Z"));
    }

    @Test
    void repeatsWeeklyAfterTheTopRungUntilItIsAnswered() {
        Ladder.Planned repeat = ladder.next(AGREED, List.of(fired(4, "2026-12-11T06:30:00Z"))).orElseThrow();

        assertThat(repeat.rung().number()).isEqualTo(Ladder.FIRST_WEEKLY);
        assertThat(repeat.at()).isEqualTo(Instant.parse("2026-12-18T06:30:00Z"));
        assertThat(ladder.next(AGREED, List.of(answered(4, "2026-12-11T06:30:00Z")))).isEmpty();
    }

    @Test
    void movesAWeeklyRungFromABankHolidayAndNoneOfThoseAfterIt() {
        assertThat(weeklyAfter("2026-12-11T06:30:00Z", "2026-12-18T06:30:00Z")).isEqualTo("2026-12-29T06:30:00Z");
        assertThat(weeklyAfter("2026-12-11T06:30:00Z", "2026-12-29T06:30:00Z")).isEqualTo("2027-01-04T06:30:00Z");
        assertThat(weeklyAfter("2026-12-11T06:30:00Z", "2027-01-04T06:30:00Z")).isEqualTo("2027-01-08T06:30:00Z");
    }

    @Test
    void firesWeeklyRungsOnWorkingMorningsAfterOneThatADowntimeMadeFireOnASaturday() {
        assertThat(weeklyAfter("2026-12-05T11:00:00Z", "2026-12-05T11:00:00Z")).isEqualTo("2026-12-14T06:30:00Z");
        assertThat(weeklyAfter("2026-12-05T11:00:00Z", "2026-12-14T06:30:00Z")).isEqualTo("2026-12-21T06:30:00Z");
        assertThat(weeklyAfter("2026-11-06T06:30:00Z", "2026-12-05T11:00:00Z")).isEqualTo("2026-12-11T06:30:00Z");
    }

    @Test
    void letsAWeekPassRatherThanFireTwiceWithinAFewDays() {
        assertThat(weeklyAfter("2026-11-06T06:30:00Z", "2026-11-17T06:30:00Z")).isEqualTo("2026-11-20T06:30:00Z");
        assertThat(weeklyAfter("2026-11-06T06:30:00Z", "2026-11-18T06:30:00Z")).isEqualTo("2026-11-27T06:30:00Z");
    }

    /** When the next weekly rung fires after the top rung and the last that fired. */
    private String weeklyAfter(String top, String last) {
        List<Escalation> fired = top.equals(last) ? List.of(fired(4, top)) : List.of(fired(4, top), fired(7, last));
        return ladder.next(AGREED, fired).orElseThrow().at().toString();
    }

    @Test
    void collapsesRungsOfThePastToTheHighest() {
        Instant longAfter = Instant.parse("2027-06-01T09:00:00Z");

        assertThat(ladder.highestDue(AGREED, List.of(), longAfter).orElseThrow().number()).isEqualTo(4);
        assertThat(ladder.highestDue(AGREED, List.of(fired(4, "2027-06-01T08:00:00Z")), longAfter)).isEmpty();
    }

    @Test
    void hasNothingDueBeforeTheFirstReminder() {
        assertThat(ladder.highestDue(AGREED, List.of(), Instant.parse("2026-09-30T05:29:59Z"))).isEmpty();
    }

    @Test
    void refusesTwoRungsOfOneNumber() {
        List<Rung> twice = List.of(rung(1, 0, Unit.WORKING_DAYS, Desk.OWNER), rung(1, 5, Unit.WORKING_DAYS, Desk.MANAGER));

        assertThatThrownBy(() -> new Ladder(twice, CALENDAR)).hasMessageContaining("rung 1 twice");
    }

    private static Rung rung(int number, int offset, Unit unit, Desk desk) {
        return new Rung(number, offset, unit, List.of(desk), number >= Ladder.INTERVENTION);
    }

    private static Escalation fired(int rung, String at) {
        return new Escalation(ACTION, 1, rung, AGREED, Instant.parse(at), rung >= Ladder.INTERVENTION, null);
    }

    private static Escalation answered(int rung, String at) {
        return new Escalation(
                ACTION, 1, rung, AGREED, Instant.parse(at), true, new Mark(PersonId.random(), Instant.parse(at)));
    }
}
