package org.followthrough.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimescalesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "June 2026 July 2026; June 2026|July 2026",
        "May 2026 Ongoing Ongoing; May 2026|Ongoing|Ongoing",
        "Within 3 months December 2026; Within 3 months|December 2026",
        "1 June 2026, 13/4/2026 and 01.05.26; 1 June 2026|13/4/2026|01.05.26",
        "Within 3 months Within 3; Within 3 months|Within 3",
        "31/02/2027; 31/02/2027",
    })
    void splitsACellIntoItsTimescales(String cell, String timescales) {
        assertThat(Timescales.split(cell)).isEqualTo(List.of(timescales.split("\\|")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "Ungoing", "Within 3", "when funds allow"})
    void knowsWhatIsNoTimescale(String cell) {
        assertThat(Timescales.isReadable(cell)).isFalse();
    }
}
