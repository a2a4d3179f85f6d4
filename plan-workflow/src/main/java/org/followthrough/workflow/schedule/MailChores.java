package org.followthrough.workflow.schedule;

import java.util.concurrent.TimeUnit;
import org.followthrough.workflow.port.SendMails;
import org.followthrough.workflow.port.WatchClock;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the mails: every node does, and rows say who sends what. */
@Component
final class MailChores {

    private final SendMails mails;
    private final WatchClock clock;
    private volatile boolean closing;

    MailChores(SendMails mails, WatchClock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** One at a time, so that a kill of the node sends one mail a second time at most. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void send() {
        int seenTo;
        do {
            seenTo = clock.isOff() ? 0 : mails.send();
        } while (seenTo > 0 && !closing);
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }
}
