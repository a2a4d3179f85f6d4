package org.followthrough.workflow.schedule;

import java.util.concurrent.TimeUnit;
import org.followthrough.workflow.port.RingDesks;
import org.followthrough.workflow.port.WatchClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Rings the clocks of desks: every node does, and rows say who rings which. */
@Component
final class DeskChores {

    private final RingDesks ring;
    private final WatchClock clock;

    DeskChores(RingDesks ring, WatchClock clock) {
        this.ring = ring;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void ring() {
        if (!clock.isOff()) {
            ring.ringDesks();
        }
    }
}
