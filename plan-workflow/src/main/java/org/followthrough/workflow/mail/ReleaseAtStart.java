package org.followthrough.workflow.mail;

import org.followthrough.workflow.port.LookAfterMails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the mails go that were held while no mail server was configured. */
@Component
class ReleaseAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseAtStart.class);

    private final LookAfterMails mails;

    ReleaseAtStart(LookAfterMails mails) {
        this.mails = mails;
    }

    @EventListener(ApplicationReadyEvent.class)
    void release() {
        int released = mails.releaseHeld();
        if (released > 0) {
            LOG.info("{} held mails are on their way.", released);
        }
    }
}
