package org.followthrough.workflow.application.replay;

import java.util.Optional;
import org.followthrough.workflow.application.outbound.DeskClocks;
import org.followthrough.workflow.application.outbound.Timers;
import org.followthrough.workflow.port.RingDesks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Rings the clocks of desks, all that are due at one instant together. */
@Component
@Profile("replay")
class DesksByHand implements Timers {

    private final DeskClocks clocks;
    private final RingDesks ring;

    DesksByHand(DeskClocks clocks, RingDesks ring) {
        this.clocks = clocks;
        this.ring = ring;
    }

    @Override
    public Optional<Waiting> next() {
        return clocks.first().map(due -> new Waiting(due, ring::ringDesks));
    }
}
