package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.UUID;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.people.Person;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.MailServer;
import org.followthrough.workflow.application.outbound.MailServer.MailRefusedException;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.port.DeliverNotification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one attempt to deliver one mail, and notes what became of it. */
@Component
class DeliveringNotification implements DeliverNotification {

    private final Notifications notifications;
    private final Directory directory;
    private final Letters letters;
    private final MailServer server;
    private final Clock clock;

    DeliveringNotification(
            Notifications notifications,
            Directory directory,
            Letters letters,
            MailServer server,
            Clock clock) {
        this.notifications = notifications;
        this.directory = directory;
        this.letters = letters;
        this.server = server;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome deliver(UUID id) {
        Notifications.Kept kept = notifications.get(id);
        if (kept.state() == Notifications.State.SENT) {
            return Outcome.DELIVERED;
        }
        Person recipient = directory.person(kept.notification().recipient());
        if (recipient.email() == null || recipient.state() == Person.State.DISABLED) {
            notifications.failed(id, clock.instant(), recipient.name() + (recipient.email() == null
                    ? " has no e-mail address."
                    : " may no longer use this service."));
            return Outcome.REFUSED;
        }
        if (!server.isConfigured()) {
            notifications.held(id, clock.instant());
            return Outcome.HELD;
        }
        return send(kept, recipient);
    }

    private Outcome send(Notifications.Kept kept, Person recipient) {
        Notification notification = kept.notification();
        try {
            server.send(notification.id(), kept.createdAt(), recipient.name(), recipient.email(),
                    letters.of(notification));
        } catch (MailRefusedException refused) {
            notifications.failed(notification.id(), clock.instant(), refused.getMessage());
            return Outcome.REFUSED;
        }
        notifications.sent(notification.id(), clock.instant());
        return Outcome.DELIVERED;
    }

    @Override
    @Transactional
    public void givenUp(UUID id, String reason) {
        notifications.failed(id, clock.instant(), reason);
    }
}
