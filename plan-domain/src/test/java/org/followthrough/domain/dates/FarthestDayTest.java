package org.followthrough.domain.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.domain.decision.Decision;
import org.junit.jupiter.api.Test;

class FarthestDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    void isTenYearsAhead() {
        assertThat(FarthestDay.against(LocalDate.of(2036, 11, 2), TODAY)).isNull();
        assertThat(FarthestDay.against(LocalDate.of(2036, 11, 3), TODAY)).isEqualTo(Decision.refused(
                "day.too-far-ahead", LocalDate.of(2036, 11, 3), 10, LocalDate.of(2036, 11, 2)));
        assertThat(FarthestDay.against(LocalDate.of(9999, 12, 31), TODAY)).isNotNull();
    }
}
