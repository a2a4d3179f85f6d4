package org.followthrough.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.DailyQuota.Given;
import org.junit.jupiter.api.Test;

class DailyQuotaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final long MEGABYTE = 1024 * 1024;

    private final DailyQuota quota = new DailyQuota(3, 10 * MEGABYTE);

    @Test
    void admitsFilesUpToTheLastByteOfTheLastFile() {
        assertThat(quota.admit(new Given(0, 0), 10 * MEGABYTE, TODAY)).isEqualTo(Decision.accepted(new Given(1, 10 * MEGABYTE)));
        assertThat(quota.admit(new Given(2, 9 * MEGABYTE), MEGABYTE, TODAY))
                .isEqualTo(Decision.accepted(new Given(3, 10 * MEGABYTE)));
    }

    @Test
    void refusesOneFileMoreUntilTomorrow() {
        assertThat(quota.admit(new Given(3, 0), 1, TODAY)).isEqualTo(Decision.refused("upload.too-many", 3, 3, "2027-01-01"));
    }

    @Test
    void refusesOneByteMoreUntilTomorrow() {
        assertThat(quota.admit(new Given(1, 8 * MEGABYTE), 2 * MEGABYTE + 1, TODAY))
                .isEqualTo(Decision.refused("upload.too-much", 8, 10, "2027-01-01"));
    }

    @Test
    void cannotBeSoSmallThatNobodyCouldGiveAnything() {
        assertThatThrownBy(() -> new DailyQuota(0, MEGABYTE)).hasMessage("files-per-day is 0; it must be 1 or more.");
        assertThatThrownBy(() -> new DailyQuota(1, MEGABYTE - 1))
                .hasMessage("size-per-day is 1048575B; it must be 1MB or more.");
    }
}
