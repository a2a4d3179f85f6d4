package org.followthrough.domain.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.domain.Sample.CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    @Test
    void skipsWeekendsAndBankHolidays() {
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 12, 24), 1)).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 4, 7), -1)).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void countsWorkingDaysBothWays() {
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 8))).isEqualTo(2);
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2026, 4, 8), LocalDate.of(2026, 4, 2))).isEqualTo(-2);
    }

    @Test
    void findsTheLastWorkingDayOfAMonthThatEndsAtAWeekend() {
        assertThat(CALENDAR.lastWorkingDayOf(YearMonth.of(2026, 5))).isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(CALENDAR.lastWorkingDayOf(YearMonth.of(2026, 10))).isEqualTo(LocalDate.of(2026, 10, 30));
    }

    @Test
    void knowsTheDayInLondonWhateverTheClockChange() {
        assertThat(CALENDAR.dayOf(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(CALENDAR.startOf(LocalDate.of(2026, 3, 29))).isEqualTo(Instant.parse("2026-03-29T00:00:00Z"));
        assertThat(CALENDAR.startOf(LocalDate.of(2026, 3, 30))).isEqualTo(Instant.parse("2026-03-29T23:00:00Z"));
    }

    @Test
    void refusesAYearThatTheDataDoesNotCover() {
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2031, 1, 6)))
                .isInstanceOf(DatesNotCoveredException.class)
                .hasMessage("The bank holidays cover 2026 to 2027, and 2031-01-06 lies outside; add its year to the data file.");
    }

    @Test
    void refusesAFileWithAGapOrAWordThatIsNoDate() {
        assertThatThrownBy(() -> BankHolidays.parse(List.of("2026-01-01", "2028-01-03")))
                .hasMessageContaining("no date in 2027");
        assertThatThrownBy(() -> BankHolidays.parse(List.of("1 January 2026, New Year")))
                .hasMessage("The bank holidays hold \"1 January 2026\"; a date is written yyyy-MM-dd.");
    }
}
