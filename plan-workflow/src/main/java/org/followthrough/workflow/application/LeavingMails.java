package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.notification.Manner;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.application.outbound.OrderedId;
import org.followthrough.workflow.application.outbound.Outbox;
import org.followthrough.workflow.application.outbound.Recipients;
import org.followthrough.workflow.application.outbound.Recipients.Recipient;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaves a row for each mail, or a line for the recipient's daily mail, as the recipient has chosen; a mail to a group
 * goes to each of its members, and what an absent person is told, whoever stands in for them is told too, unless it is
 * about their own account.
 */
@Component
class LeavingMails implements Outbox {

    private final Notifications notifications;
    private final DigestBox digests;
    private final Recipients recipients;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LeavingMails(
            Notifications notifications,
            DigestBox digests,
            Recipients recipients,
            WorkingCalendar calendar,
            Clock clock) {
        this.notifications = notifications;
        this.digests = digests;
        this.recipients = recipients;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A mail to somebody whom it reaches, and the manner in which they want it. */
    private record Leaving(Notification mail, Manner manner) {
    }

    /** In the order of the recipients, so that two transactions never wait for each other. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(List<Notification> mails) {
        Map<PersonId, List<Recipient>> reached = recipients.of(
                mails.stream().map(Notification::recipient).toList(), calendar.dayOf(clock.instant()));
        Map<Notification, Manner> leaving = mails.stream()
                .flatMap(mail -> toEach(mail, reached.get(mail.recipient())))
                .filter(one -> one.manner() != Manner.NONE)
                .sorted(Comparator.comparing(one -> one.mail().recipient().value()))
                .collect(Collectors.toMap(Leaving::mail, Leaving::manner, (first, same) -> first, LinkedHashMap::new));
        notifications.addAll(List.copyOf(leaving.keySet()), clock.instant()).stream()
                .filter(added -> leaving.get(added) == Manner.DIGEST)
                .forEach(digests::lay);
    }

    private static Stream<Leaving> toEach(Notification mail, List<Recipient> recipients) {
        return Optional.ofNullable(recipients)
                .orElseThrow(() -> new NotFoundException("person", mail.recipient()))
                .stream()
                .filter(one -> !mail.kind().isAboutTheRecipient() || one.person().equals(mail.recipient()))
                .map(one -> new Leaving(to(one.person(), mail), one.choices().of(mail.kind())));
    }

    private static Notification to(PersonId person, Notification mail) {
        return person.equals(mail.recipient())
                ? mail
                : new Notification(OrderedId.next(), mail.kind(), person, mail.plan(), mail.cause(), mail.subjects());
    }
}
