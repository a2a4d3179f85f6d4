package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.dates.BankHolidays;
import org.followthrough.domain.dates.TimescaleReader;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.dates.WrittenTimescale.Days;
import org.followthrough.domain.dates.WrittenTimescale.Unreadable;
import org.followthrough.domain.escalation.Escalation;
import org.followthrough.domain.escalation.Ladder;
import org.followthrough.domain.escalation.Rung;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.escalation.Rung.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** The dates that hurt, by the product's own data of bank holidays. */
class HardDatesTest {

    private WorkingCalendar calendar;
    private Ladder ladder;

    @BeforeEach
    void readTheProductsOwnHolidays() throws IOException {
        calendar = new WorkingCalendar(BankHolidays.parse(new ClassPathResource("calendar/bank-holidays-england.csv")
                .getContentAsString(StandardCharsets.UTF_8).lines().toList()));
        ladder = new Ladder(List.of(
                new Rung(1, 0, Unit.WORKING_DAYS, List.of(Desk.OWNER), false),
                new Rung(2, 5, Unit.WORKING_DAYS, List.of(Desk.SERVICE_MANAGER), true)), calendar);
    }

    @ParameterizedTest(name = "due {0}: {3}")
    @CsvSource({
        "2012-04-05, 2012-04-10T05:30:00Z, 2012-04-16T05:30:00Z, over Easter",
        "2012-05-04, 2012-05-08T05:30:00Z, 2012-05-14T05:30:00Z, over the early May bank holiday",
        "2012-05-07, 2012-05-08T05:30:00Z, 2012-05-14T05:30:00Z, on a bank holiday itself",
        "2012-06-01, 2012-06-06T05:30:00Z, 2012-06-12T05:30:00Z, over a spring bank holiday that was moved and one added",
        "2011-12-23, 2011-12-28T06:30:00Z, 2012-01-04T06:30:00Z, over a Christmas and a New Year on Sundays",
        "2021-12-24, 2021-12-29T06:30:00Z, 2022-01-05T06:30:00Z, over a Christmas on a Saturday and its two substitutes",
        "2012-03-23, 2012-03-26T05:30:00Z, 2012-03-30T05:30:00Z, over the night in which the clocks go forward",
        "2012-10-26, 2012-10-29T06:30:00Z, 2012-11-02T06:30:00Z, over the night in which they go back",
        "2012-02-29, 2012-03-01T06:30:00Z, 2012-03-07T06:30:00Z, on 29 February",
    })
    void firesOnTheRightMorning(LocalDate due, Instant passed, Instant intervention, String what) {
        assertThat(ladder.next(due, List.of())).map(Ladder.Planned::at).contains(passed);
        assertThat(ladder.next(due, List.of(fired(due, passed)))).map(Ladder.Planned::at).contains(intervention);
    }

    @ParameterizedTest
    @CsvSource({
        "Within 3 months, 2012-11-30, 2013-02-28",
        "Within 3 months, 2011-11-30, 2012-02-29",
        "Within 1 month, 2012-01-31, 2012-02-29",
        "29 February 2012, 2011-03-01, 2012-02-29",
        "March 2012, 2012-03-01, 2012-03-30",
        "December 2011, 2011-03-01, 2011-12-30",
        "Immediate, 2012-04-02, 2012-04-11"
    })
    void meansTheRightDay(String written, LocalDate base, LocalDate meant) {
        assertThat(new TimescaleReader(calendar).read(written, base))
                .isInstanceOfSatisfying(Days.class, days -> assertThat(days.deadline()).isEqualTo(meant));
    }

    @Test
    void knowsNoTwentyNinthOfFebruaryInAYearWithout() {
        assertThat(new TimescaleReader(calendar).read("29 February 2013", LocalDate.of(2012, 3, 1)))
                .isInstanceOfSatisfying(Unreadable.class,
                        unreadable -> assertThat(unreadable.why().rule()).isEqualTo("timescale.no-such-day"));
    }

    private static Escalation fired(LocalDate due, Instant at) {
        return new Escalation(null, 1, 1, due, at, false, null);
    }
}
