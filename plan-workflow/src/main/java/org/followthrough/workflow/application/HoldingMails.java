package org.followthrough.workflow.application;

import java.time.Clock;
import org.followthrough.workflow.application.outbound.MailHold;
import org.followthrough.workflow.port.HoldMails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds every mail until somebody lets them go. */
@Component
class HoldingMails implements HoldMails {

    private final MailHold hold;
    private final Clock clock;

    HoldingMails(MailHold hold, Clock clock) {
        this.hold = hold;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void hold() {
        hold.begin(clock.instant());
    }
}
