package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.notification.Manner;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.Purpose;
import org.followthrough.domain.people.Cover;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Covers;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.MailWishes;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.application.outbound.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaves a row for each mail, or a line for the recipient's daily mail, as the recipient has
 * chosen; a mail to a group goes to each of its members.
 */
@Component
class LeavingMails implements Outbox {

    private final Notifications notifications;
    private final DigestBox digests;
    private final MailWishes wishes;
    private final Directory directory;
    private final Covers covers;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LeavingMails(
            Notifications notifications,
            DigestBox digests,
            MailWishes wishes,
            Directory directory,
            Covers covers,
            WorkingCalendar calendar,
            Clock clock) {
        this.notifications = notifications;
        this.digests = digests;
        this.wishes = wishes;
        this.directory = directory;
        this.covers = covers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** In the order of the recipients, so that two transactions never wait for each other. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(List<Notification> mails) {
        Map<PersonId, PersonId> standIns = standIns();
        mails.stream()
                .flatMap(this::toEach)
                .flatMap(mail -> andStandIn(mail, standIns))
                .sorted(Comparator.comparing(mail -> mail.recipient().value()))
                .forEach(this::leave);
    }

    private void leave(Notification mail) {
        Manner manner = manner(mail);
        if (manner != Manner.NONE && notifications.add(mail, clock.instant()) && manner == Manner.DIGEST) {
            digests.lay(mail);
        }
    }

    private Manner manner(Notification mail) {
        return mail.kind().purpose() == Purpose.ANSWER
                ? Manner.SINGLE
                : wishes.of(mail.recipient()).of(mail.kind());
    }

    private Map<PersonId, PersonId> standIns() {
        return covers.on(calendar.dayOf(clock.instant())).stream()
                .collect(Collectors.toMap(Cover::absent, Cover::cover, (one, other) -> one));
    }

    /** What an absent person is told, whoever stands in for them is told too. */
    private static Stream<Notification> andStandIn(Notification mail, Map<PersonId, PersonId> standIns) {
        PersonId standIn = standIns.get(mail.recipient());
        return standIn == null
                ? Stream.of(mail)
                : Stream.of(mail, new Notification(UUID.randomUUID(), mail.kind(), standIn, mail.plan(), mail.cause(),
                        mail.subjects()));
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
