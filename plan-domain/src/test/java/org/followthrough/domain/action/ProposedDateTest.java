package org.followthrough.domain.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.DUE;
import static org.followthrough.domain.Sample.offered;
import static org.followthrough.domain.Sample.rule;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProposedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    void mayBeAnyOtherDayAfterToday() {
        assertThat(ProposedDate.checked(offered(), DUE.plusDays(1), TODAY).isAccepted()).isTrue();
        assertThat(ProposedDate.checked(offered(), TODAY.plusDays(1), TODAY).isAccepted()).isTrue();
    }

    @Test
    void isNeitherTodayNorTheDateThatIsAgreedNorBeyondTenYears() {
        assertThat(rule(ProposedDate.checked(offered(), TODAY, TODAY))).isEqualTo("decline.date-not-ahead");
        assertThat(rule(ProposedDate.checked(offered(), DUE, TODAY))).isEqualTo("decline.date-agreed-already");
        assertThat(rule(ProposedDate.checked(offered(), LocalDate.of(2099, 1, 1), TODAY))).isEqualTo("day.too-far-ahead");
    }
}
