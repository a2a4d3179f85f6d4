package org.followthrough.domain.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;

/**
 * One mail to one person. It carries the number of actions, their title where that was asked for, and nothing else of the
 * plan, because mail leaves the house.
 *
 * @param id        also makes the Message-ID, so that a second attempt is recognisable as the same mail
 * @param plan      null where {@link NotificationKind#isAboutTheRecipient()}
 * @param cause     what gave rise to it, such as {@code offered/3f…/1}; a cause mails a recipient once
 * @param subjects  what it is about: one action, or several where {@link NotificationKind#isGathered()}; none where there is no
 *                  plan
 */
public record Notification(
        UUID id, NotificationKind kind, PersonId recipient, PlanId plan, String cause, List<Subject> subjects) {

    /**
     * An action as a mail names it.
     *
     * @param matter what is asked about this action; differs from the mail's own kind only where that one is gathered
     * @param action null for what concerns a plan as a whole, such as {@link NotificationKind#STATUTORY_DUE}
     * @param due    the agreed date, or null where the action has none
     */
    public record Subject(NotificationKind matter, ActionId action, String number, String title, LocalDate due) {

        /** Whether it still says what is so; a reminder of a date that has been kept or has moved does not. */
        public boolean holdsFor(Action now) {
            return !matter.isAboutTheAgreedDate() || now.isOnTheClock() && Objects.equals(due, now.dates().agreed());
        }
    }

    public Notification {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(cause, "cause");
        subjects = List.copyOf(subjects);
        boolean account = kind.isAboutTheRecipient();
        if (account != (plan == null) || account != subjects.isEmpty()) {
            throw new IllegalArgumentException(account
                    ? "A notification of " + kind + " is about no plan and no action."
                    : "A notification of " + kind + " is about a plan and at least one action.");
        }
    }

    /** A mail to somebody about their own account. */
    public static Notification ofAccount(UUID id, NotificationKind kind, PersonId recipient, Object occasion) {
        return new Notification(id, kind, recipient, null, kind + "/" + recipient + "/" + occasion, List.of());
    }
}
