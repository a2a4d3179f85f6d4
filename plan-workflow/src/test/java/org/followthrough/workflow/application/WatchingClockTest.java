package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.workflow.application.outbound.JobRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchingClockTest implements JobRunner {

    private static final Instant NOON = Instant.parse("2027-03-28T11:00:00Z");

    private final List<String> told = new ArrayList<>();
    private Instant database = NOON;
    private Instant machine = NOON;
    private Duration answer = Duration.ZERO;
    private final WatchingClock clock = new WatchingClock(() -> {
        machine = machine.plus(answer);
        return database;
    }, this, () -> machine);

    @ParameterizedTest
    @ValueSource(strings = {"PT10M", "PT-10M", "PT3S", "PT-3S", "P365D"})
    void restsWhileTheMachineIsOff(Duration off) {
        machine = NOON.plus(off);

        clock.watch();

        assertThat(clock.isOff()).isTrue();
        assertThat(clock.ahead()).isEqualTo(off);
        assertThat(told).containsExactly("pause");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT2S", "PT-2S"})
    void goesOnWhileTheMachineIsAsGoodAsRight(Duration off) {
        machine = NOON.plus(off);

        clock.watch();

        assertThat(clock.isOff()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void restsOnceAndGoesOnOnceWhenAJumpIsPutRight() {
        machine = NOON.plusSeconds(600);
        clock.watch();
        clock.watch();
        machine = NOON;
        clock.watch();
        clock.watch();

        assertThat(told).containsExactly("pause", "resume");
    }

    @Test
    void takesADatabaseThatAnswersSlowlyForRight() {
        answer = Duration.ofSeconds(30);
        database = NOON.plusSeconds(15);

        clock.watch();

        assertThat(clock.ahead()).isZero();
        assertThat(told).isEmpty();
    }

    @Override
    public void pause() {
        told.add("pause");
    }

    @Override
    public void resume() {
        told.add("resume");
    }
}
