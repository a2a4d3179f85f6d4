package org.followthrough.domain.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.domain.Sample;
import org.followthrough.domain.dates.TimescaleReader;
import org.followthrough.domain.dates.WrittenTimescale.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegularityTest {

    @ParameterizedTest
    @CsvSource({"daily, DAILY", "Every week, WEEKLY", "Monthly, MONTHLY", "Ongoing - reviewed monthly, MONTHLY",
        "quarterly, QUARTERLY", "Half-yearly, HALF_YEARLY", "half yearly, HALF_YEARLY", "six-monthly, HALF_YEARLY",
        "annual, ANNUAL", "Annually, ANNUAL", "yearly, ANNUAL"})
    void readsThePeriodThatATimescaleNames(String timescale, Frequency frequency) {
        assertThat(Regularity.read(timescale)).contains(new Regularity(frequency, false));
        assertThat(Regularity.isToBeChosen(timescale)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"June 2012", "bi-weekly", "Within 3 months", "Immediate", ""})
    void findsNoPeriodWhereThereIsNone(String timescale) {
        assertThat(Regularity.read(timescale)).isEmpty();
        assertThat(Regularity.isToBeChosen(timescale)).isFalse();
        assertThat(Regularity.of(timescale, "Audit every case")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ongoing", "ongoing", "On-going", "Regularly", "Rolling programme", "May 2012 and ongoing"})
    void asksForAChoiceWhereATimescaleHasNoEndAndNoPeriod(String timescale) {
        assertThat(Regularity.isToBeChosen(timescale)).isTrue();
        assertThat(Regularity.of(timescale, "Do it")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"Ongoing, Report to the board each quarter, QUARTERLY", "Ongoing, Dip-sample weekly, WEEKLY",
        "Ongoing, Audit of case files, MONTHLY", "Regularly, Share learning, MONTHLY",
        "Ongoing, Training for all staff, HALF_YEARLY", "Rolling, Keep the register up to date, QUARTERLY"})
    void proposesThePeriodThatTheActionNamesOrAGuess(String timescale, String wording, Frequency frequency) {
        assertThat(Regularity.proposal(timescale, wording)).isEqualTo(new Regularity(frequency, false));
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void writesAChoiceSoThatItIsReadAgainInTheSameWay(Frequency frequency) {
        TimescaleReader reader = new TimescaleReader(Sample.CALENDAR);
        LocalDate day = LocalDate.of(2026, 6, 30);
        for (boolean relaxes : new boolean[] {false, true}) {
            Regularity check = new Regularity(frequency, relaxes);
            assertThat(Regularity.read(Regularity.written(null, check))).contains(check);
            String both = Regularity.written(day, check);
            assertThat(Regularity.read(both)).contains(check);
            assertThat(((Days) reader.read(both, Sample.DUE)).deadline()).isEqualTo(day);
        }
        assertThat(Regularity.written(day, null)).isEqualTo("30 June 2026");
        assertThat(Regularity.of("30 June 2026", "Audit")).isEmpty();
    }

    @Test
    void saysWhenACheckBecomesYearly() {
        assertThat(Regularity.written(null, new Regularity(Frequency.MONTHLY, true)))
                .isEqualTo("monthly, yearly after three passes in a row");
    }
}
