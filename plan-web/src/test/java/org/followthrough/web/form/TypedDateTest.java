package org.followthrough.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypedDateTest {

    @Test
    void readsADay() {
        assertThat(new TypedDate(" 4", "12 ", "2026").date()).contains(LocalDate.of(2026, 12, 4));
    }

    @Test
    void knowsNoThirtyFirstOfFebruary() {
        assertThat(new TypedDate("31", "2", "2027").date()).isEmpty();
    }

    @Test
    void namesTheFirstPartThatIsMissing() {
        assertThat(new TypedDate("4", "12", null).missing()).contains("year");
    }

    @Test
    void keepsWhatWasTyped() {
        assertThat(new TypedDate("4th", "Dec", "26")).isEqualTo(new TypedDate("4th", "Dec", "26"))
                .satisfies(typed -> assertThat(typed.date()).isEmpty());
    }
}
