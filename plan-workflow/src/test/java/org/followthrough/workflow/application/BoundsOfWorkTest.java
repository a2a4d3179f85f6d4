package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.followthrough.domain.assurance.AssurancePeriods;
import org.followthrough.domain.assurance.AssuranceRules;
import org.followthrough.domain.dates.BankHolidays;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.escalation.DeskStep.Party;
import org.followthrough.domain.escalation.Rung.Unit;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.WaitingWork.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is remembered of a day is what would be worked out anew. */
class BoundsOfWorkTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(BankHolidays.parse(List.of("2030-01-01,New Year")));

    private final ClockInHand clock = new ClockInHand(Instant.EPOCH);
    private final BoundsOfWork bounds = on(clock);

    private static BoundsOfWork on(Clock clock) {
        List<DeskStep> fiveDays = List.of(new DeskStep(1, 5, Unit.CALENDAR_DAYS, List.of(Party.DESK)));
        DeskMatters matters = new DeskMatters(List.of(), (kind, mustDo) -> fiveDays, CALENDAR);
        return new BoundsOfWork(matters, new AssuranceRules(AssurancePeriods.usual(), CALENDAR), CALENDAR, clock);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2030-03-14T06:29:59.999Z, 2030-03-14T06:30:00Z
            2030-03-14T23:59:59.999Z, 2030-03-15T00:00:00Z
            2030-07-31T05:29:59.999Z, 2030-07-31T05:30:00Z
            2030-07-31T22:59:59.999Z, 2030-07-31T23:00:00Z
            2030-03-15T12:00:00Z, 2030-03-14T12:00:00Z""")
    void changesWhenItsClocksRingAndWhenADayBegins(Instant before, Instant after) {
        clock.set(before);
        bounds.today();
        clock.set(after);

        assertThat(bounds.today())
                .isEqualTo(on(Clock.fixed(after, ZoneOffset.UTC)).today())
                .isNotEqualTo(on(Clock.fixed(before, ZoneOffset.UTC)).today());
    }

    @Test
    void staysTheSameInBetween() {
        clock.set(Instant.parse("2030-03-14T06:30:00Z"));
        Bounds morning = bounds.today();
        clock.set(Instant.parse("2030-03-14T23:59:59Z"));

        assertThat(bounds.today()).isSameAs(morning)
                .isEqualTo(on(Clock.fixed(clock.instant(), ZoneOffset.UTC)).today());
    }
}
