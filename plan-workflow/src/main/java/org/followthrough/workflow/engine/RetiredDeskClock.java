package org.followthrough.workflow.engine;

import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.port.TakeOverDeskClock;
import org.springframework.stereotype.Component;

/** Each matter had an instance for its clock, whose business key was the kind and the id of the matter. */
@Component
final class RetiredDeskClock implements RetiredProcess {

    private final TakeOverDeskClock port;

    RetiredDeskClock(TakeOverDeskClock port) {
        this.port = port;
    }

    @Override
    public String model() {
        return "desk-clock";
    }

    @Override
    public void takeOver(String businessKey) {
        port.takeOverDeskClock(Matter.of(businessKey));
    }
}
