package org.followthrough.workflow.application;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.OrderedId;
import org.followthrough.workflow.application.outbound.Outbox;
import org.springframework.stereotype.Component;

/** Tells people about one action, once for each cause. */
@Component
class Notices {

    private final Outbox outbox;

    Notices(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Leaves a mail to each of {@code recipients}; those who are null or named twice are passed over. What owners are
     * told, contributors are told too, except of an offer.
     *
     * @param occasion what makes this mail different from an earlier one of its kind about the same action
     */
    void tell(NotificationKind kind, Action action, Object occasion, List<PersonId> recipients) {
        outbox.put(mails(kind, action, occasion, recipients));
    }

    /** The mails that {@link #tell} would leave. */
    static List<Notification> mails(NotificationKind kind, Action action, Object occasion, List<PersonId> recipients) {
        return mails(kind, action.plan(), subject(kind, action), action.id() + "/" + occasion,
                Stream.concat(recipients.stream(), copied(kind, action, recipients)));
    }

    /** @param cause what gave rise to the mail, besides its kind */
    void tell(NotificationKind kind, PlanId plan, Notification.Subject about, String cause, List<PersonId> recipients) {
        outbox.put(mails(kind, plan, about, cause, recipients.stream()));
    }

    private static List<Notification> mails(
            NotificationKind kind, PlanId plan, Notification.Subject about, String cause, Stream<PersonId> recipients) {
        return recipients
                .filter(Objects::nonNull)
                .distinct()
                .map(recipient -> new Notification(
                        OrderedId.next(), kind, recipient, plan, kind + "/" + cause, List.of(about)))
                .toList();
    }

    void tell(NotificationKind kind, Action action, Object occasion, PersonId... recipients) {
        tell(kind, action, occasion, Stream.of(recipients).filter(Objects::nonNull).toList());
    }

    private static Stream<PersonId> copied(NotificationKind kind, Action action, List<PersonId> recipients) {
        return kind != NotificationKind.OFFERED && recipients.stream().anyMatch(action.desks().owners()::contains)
                ? action.desks().contributors().stream()
                : Stream.empty();
    }

    static Notification.Subject subject(NotificationKind matter, Action action) {
        return new Notification.Subject(
                matter, action.id(), action.number(), action.title(), action.dates().agreed());
    }
}
