package org.followthrough.workflow.schedule;

import java.util.concurrent.TimeUnit;
import org.followthrough.workflow.port.WatchClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every ten seconds whether the clock of this node is right. */
@Component
final class ClockChore {

    private final WatchClock clock;

    ClockChore(WatchClock clock) {
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void watch() {
        clock.watch();
    }
}
