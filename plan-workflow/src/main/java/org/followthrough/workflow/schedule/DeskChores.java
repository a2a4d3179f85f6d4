package org.followthrough.workflow.schedule;

import java.util.concurrent.TimeUnit;
import org.followthrough.workflow.port.RingDesks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Rings the clocks of desks: every node does, and rows say who rings which. */
@Component
final class DeskChores {

    private final RingDesks ring;

    DeskChores(RingDesks ring) {
        this.ring = ring;
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void ring() {
        ring.ringDesks();
    }
}
