package org.followthrough.workflow.application;

import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.port.TakeOverDeskClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the clock of a matter whose process ends. */
@Component
class TakingOverDeskClock implements TakeOverDeskClock {

    private final MatterClocks clocks;

    TakingOverDeskClock(MatterClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    @Transactional
    public void takeOverDeskClock(Matter matter) {
        clocks.start(matter);
    }
}
