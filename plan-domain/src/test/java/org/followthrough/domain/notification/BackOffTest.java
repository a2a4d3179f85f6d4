package org.followthrough.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final List<Duration> WAITS = IntStream.rangeClosed(1, BackOff.ATTEMPTS)
            .mapToObj(BackOff::after)
            .flatMap(Optional::stream)
            .toList();

    @Test
    void waitsAMinuteAtFirstAndFourHoursInTheEnd() {
        assertThat(WAITS.stream().limit(9).map(Duration::toMinutes))
                .containsExactly(1L, 2L, 5L, 15L, 30L, 60L, 120L, 240L, 240L);
        assertThat(WAITS.subList(7, WAITS.size())).containsOnly(Duration.ofHours(4));
    }

    @Test
    void givesUpAfterFourDaysAndNoEarlier() {
        assertThat(WAITS).hasSize(BackOff.ATTEMPTS - 1);
        assertThat(WAITS.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofDays(4), Duration.ofDays(4).plusHours(4));
        assertThat(BackOff.after(BackOff.ATTEMPTS)).isEmpty();
        assertThat(BackOff.after(BackOff.ATTEMPTS + 1)).isEmpty();
    }

    @Test
    void followsAnAttempt() {
        assertThatIllegalArgumentException().isThrownBy(() -> BackOff.after(0))
                .withMessage("There were 0 attempts; it must be at least 1.");
    }
}
