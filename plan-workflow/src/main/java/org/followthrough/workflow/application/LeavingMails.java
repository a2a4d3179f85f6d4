package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.people.Person;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.MailProcess;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.application.outbound.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Leaves a row and a delivery process for each mail; a mail to a group goes to each of its members. */
@Component
class LeavingMails implements Outbox {

    private final Notifications notifications;
    private final MailProcess process;
    private final Directory directory;
    private final Clock clock;

    LeavingMails(Notifications notifications, MailProcess process, Directory directory, Clock clock) {
        this.notifications = notifications;
        this.process = process;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(List<Notification> mails) {
        mails.stream()
                .flatMap(this::toEach)
                .filter(mail -> notifications.add(mail, clock.instant()))
                .forEach(mail -> process.start(mail.id()));
    }

    /** A group without members keeps its mail, so that somebody sees that it reaches nobody. */
    private Stream<Notification> toEach(Notification mail) {
        List<Person> members = directory.membersOf(mail.recipient());
        return members.isEmpty()
                ? Stream.of(mail)
                : members.stream().map(member -> new Notification(UUID.randomUUID(), mail.kind(), member.id(),
                        mail.plan(), mail.cause(), mail.subjects()));
    }
}
