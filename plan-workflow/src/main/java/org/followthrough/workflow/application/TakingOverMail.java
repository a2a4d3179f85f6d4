package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.UUID;
import org.followthrough.workflow.application.outbound.MailQueue;
import org.followthrough.workflow.port.TakeOverMail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a mail of a former release into the queue. */
@Component
class TakingOverMail implements TakeOverMail {

    private final MailQueue queue;
    private final Clock clock;

    TakingOverMail(MailQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void takeOver(UUID mail) {
        queue.takeOver(mail, clock.instant());
    }
}
