package org.followthrough.workflow.engine;

import java.util.UUID;
import org.followthrough.workflow.port.TakeOverMail;
import org.springframework.stereotype.Component;

/** Each mail had an instance that delivered it, whose business key was the id of the mail. */
@Component
final class RetiredDelivery implements RetiredProcess {

    private final TakeOverMail port;

    RetiredDelivery(TakeOverMail port) {
        this.port = port;
    }

    @Override
    public String model() {
        return "notification-delivery";
    }

    @Override
    public void takeOver(String businessKey) {
        port.takeOver(UUID.fromString(businessKey));
    }
}
