package org.followthrough.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.followthrough.domain.Sample.CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.escalation.DeskStep.Party;
import org.followthrough.domain.escalation.Rung.Unit;
import org.junit.jupiter.api.Test;

class DeskClockTest {

    /** The Wednesday before Easter 2027, when the clocks go forward on Easter Sunday. */
    private static final LocalDate FROM = LocalDate.of(2027, 3, 24);

    private final DeskClock clock = new DeskClock(List.of(
            new DeskStep(2, 10, Unit.WORKING_DAYS, List.of(Party.SERVICE_MANAGER)),
            new DeskStep(1, 5, Unit.WORKING_DAYS, List.of(Party.DESK))), CALENDAR);

    @Test
    void ringsAtSevenInLondonOverBankHolidaysAndTheChangeOfTheClocks() {
        assertThat(clock.next(FROM, 0)).contains(Instant.parse("2027-04-02T05:30:00Z"));
        assertThat(clock.next(FROM, 1)).contains(Instant.parse("2027-04-09T05:30:00Z"));
        assertThat(clock.next(FROM, 2)).isEmpty();
    }

    @Test
    void passesOverStepsThatWereNeverFired() {
        assertThat(clock.due(FROM, 0, Instant.parse("2027-04-02T05:29:59Z"))).isEmpty();
        assertThat(clock.due(FROM, 0, Instant.parse("2027-04-02T05:30:00Z"))).map(DeskStep::number).contains(1);
        assertThat(clock.due(FROM, 0, Instant.parse("2027-06-01T00:00:00Z"))).map(DeskStep::number).contains(2);
        assertThat(clock.due(FROM, 2, Instant.parse("2027-06-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void mayRingBeforeTheDayThatAMatterWaitsFor() {
        DeskClock before = new DeskClock(
                List.of(new DeskStep(1, -30, Unit.CALENDAR_DAYS, List.of(Party.AUDITOR))), CALENDAR);

        assertThat(before.next(LocalDate.of(2027, 3, 1), 0)).contains(Instant.parse("2027-01-30T06:30:00Z"));
    }

    @Test
    void knowsTheLatestDayFromWhichItsFirstStepHasCome() {
        DeskClock before = new DeskClock(
                List.of(new DeskStep(1, -10, Unit.WORKING_DAYS, List.of(Party.AUDITOR))), CALENDAR);

        for (DeskClock one : List.of(clock, before)) {
            for (int hour = 0; hour < 60 * 24; hour++) {
                Instant now = Instant.parse("2026-12-10T00:15:00Z").plusSeconds(3_600L * hour);
                LocalDate latest = one.latest(now).orElseThrow();
                assertThat(one.due(latest, 0, now)).isPresent();
                assertThat(one.due(latest.plusDays(1), 0, now)).isEmpty();
            }
        }
        assertThat(new DeskClock(List.of(), CALENDAR).latest(Instant.EPOCH)).isEmpty();
    }

    @Test
    void readsTheMatterThatItWrote() {
        Matter matter = new Matter("manager-review", UUID.randomUUID());

        assertThat(Matter.of(matter.toString())).isEqualTo(matter);
        assertThatIllegalArgumentException().isThrownBy(() -> new Matter("Manager review", UUID.randomUUID()))
                .withMessage("A kind of matter is named in kebab case, and this is \"Manager review\".");
    }
}
