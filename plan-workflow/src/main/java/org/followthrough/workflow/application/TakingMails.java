package org.followthrough.workflow.application;

import java.time.Clock;
import org.followthrough.workflow.application.outbound.MailQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails from the queue in a transaction of its own, whose locks keep other senders off them meanwhile. */
@Component
class TakingMails {

    private final MailQueue queue;
    private final Clock clock;

    TakingMails(MailQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Transactional
    MailBatch take(int most) {
        return MailBatch.take(queue, clock, most);
    }
}
