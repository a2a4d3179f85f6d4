package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class RoomForPeopleTest {

    private static final Duration WORK = Duration.ofMillis(300);

    private final AtomicLong looks = new AtomicLong(7);

    @Test
    void isMadeForAsLongAsJobsTookWhilePeopleLooked() {
        assertThat(taken(looks::incrementAndGet)).isGreaterThanOrEqualTo(WORK.multipliedBy(2).minusMillis(20));
    }

    @Test
    void isNotMadeWhileNobodyLooks() {
        assertThat(taken(() -> { })).isBetween(WORK, WORK.multipliedBy(2).minusMillis(50));
    }

    private Duration taken(Runnable meanwhile) {
        long from = System.nanoTime();
        new RoomForPeople(() -> {
            meanwhile.run();
            long until = System.nanoTime() + WORK.toNanos();
            while (System.nanoTime() < until) {
                LockSupport.parkNanos(until - System.nanoTime());
            }
        }, looks::get).run();
        return Duration.ofNanos(System.nanoTime() - from);
    }
}
