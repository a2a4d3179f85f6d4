package org.followthrough.workflow.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented mails about an action of the small plan, and people who get them. */
@Component
class SmallMails {

    private final SmallPlan plan;
    private final Directory directory;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private Action action;

    SmallMails(SmallPlan plan, Directory directory, Outbox outbox, TransactionTemplate transaction) {
        this.plan = plan;
        this.directory = directory;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Adds somebody with an address of their own, which begins with {@code name}. */
    Person person(String name) {
        Person person = new Person(PersonId.random(), Person.Kind.PERSON, name,
                name.toLowerCase(Locale.ROOT) + "." + UUID.randomUUID() + "@thornmere.example", null, null, null,
                Set.of(), Person.State.ACTIVE);
        directory.add(person);
        return person;
    }

    /** Leaves a mail as an act does. */
    UUID leave(Person recipient) {
        return leave(List.of(recipient)).get(0);
    }

    /** Leaves a mail to each of them as one act does. */
    List<UUID> leave(List<Person> recipients) {
        if (action == null) {
            action = plan.get(plan.save(), "A1.1");
        }
        List<Notification> mails = recipients.stream().map(this::mail).toList();
        transaction.executeWithoutResult(status -> outbox.put(mails));
        return mails.stream().map(Notification::id).toList();
    }

    private Notification mail(Person recipient) {
        return new Notification(UUID.randomUUID(), NotificationKind.OFFERED, recipient.id(), action.plan(),
                "offered/" + UUID.randomUUID(), List.of(new Notification.Subject(NotificationKind.OFFERED, action.id(),
                        action.number(), action.title(), LocalDate.of(2026, 11, 27))));
    }
}
