package org.followthrough.domain.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.CALENDAR;

import java.time.LocalDate;
import org.followthrough.domain.dates.WrittenTimescale.Blank;
import org.followthrough.domain.dates.WrittenTimescale.Days;
import org.followthrough.domain.dates.WrittenTimescale.OpenEnded;
import org.followthrough.domain.dates.WrittenTimescale.Unreadable;
import org.followthrough.domain.decision.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimescaleReaderTest {

    private static final LocalDate BASE = LocalDate.of(2026, 11, 30);

    private final TimescaleReader reader = new TimescaleReader(CALENDAR);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "June 2026 | 2026-06-30", "Jun 2026 | 2026-06-30", "May 2026 | 2026-05-29", "Sept 26 | 2026-09-30",
        "Immediate | 2026-12-07", "With immediate effect | 2026-12-07", "Within 3 months | 2027-02-28",
        "within three months | 2027-02-28", "Within 6 weeks | 2027-01-11", "1 June 2026 | 2026-06-01",
        "26 th October 2026 | 2026-10-26", "the 1st of May 2026 | 2026-05-01", "01.05.26 | 2026-05-01",
        "13/4/2026 | 2026-04-13", "2026-04-13 | 2026-04-13", "by the end of April 2026 | 2026-04-30",
    })
    void readsTheFormsThatPlansUse(String written, LocalDate meant) {
        assertThat(((Days) reader.read(written, BASE)).deadline()).isEqualTo(meant);
    }

    @Test
    void makesTheLastOfSeveralDatesTheDeadline() {
        Days days = (Days) reader.read("July 2026 then May 2026 Ongoing", BASE);

        assertThat(days.days()).extracting(WrittenTimescale.Day::date)
                .containsExactly(LocalDate.of(2026, 5, 29), LocalDate.of(2026, 7, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ongoing", "on-going", "regularly reviewed", "A rolling programme"})
    void takesOpenEndedWordsForNoDate(String written) {
        assertThat(reader.read(written, BASE)).isEqualTo(new OpenEnded(written));
    }

    @Test
    void keepsADayThatDoesNotExistAsItWasTyped() {
        Unreadable unreadable = (Unreadable) reader.read("31/02/2027", BASE);

        assertThat(unreadable.written()).isEqualTo("31/02/2027");
        assertThat(unreadable.why().rule()).isEqualTo("timescale.no-such-day");
        assertThat(unreadable.why().values()).containsExactly("31/02/2027");
    }

    @ParameterizedTest
    @CsvSource({
        "31 December 2025, timescale.out-of-reach", "30 November 2036,", "1 December 2036, timescale.out-of-reach",
        "5 May 2026 then 31 December 2099, timescale.out-of-reach", "within 99 years, timescale.out-of-reach",
        "June 2099, timescale.beyond-calendar", "June 2003, timescale.beyond-calendar", "31 June 2027, timescale.no-such-day",
        "when funds allow,", "Ongoing,", ","
    })
    void tellsWhatCannotBecomeADeadline(String written, String rule) {
        assertThat(reader.against(written, BASE, BASE).map(Refusal::rule).orElse(null)).isEqualTo(rule);
    }

    @Test
    void saysSoWhenWordsHoldNoDate() {
        assertThat(((Unreadable) reader.read("when funds allow", BASE)).why().rule()).isEqualTo("timescale.no-date");
        assertThat(reader.read("  ", BASE)).isEqualTo(new Blank());
    }
}
