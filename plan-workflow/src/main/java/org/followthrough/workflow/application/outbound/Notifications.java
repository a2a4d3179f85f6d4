package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.notification.Notification;

/**
 * The mails that have been left in the outbox, and what became of them. A notification that has been gathered into a
 * daily mail is no mail of its own: it is in no {@link State}.
 */
public interface Notifications {

    /** Adds a notification, to be sent from {@code at} on. False when its cause already has a mail to that recipient. */
    default boolean add(Notification notification, Instant at) {
        return !addAll(List.of(notification), at).isEmpty();
    }

    /** The same of several; says which were added. */
    List<Notification> addAll(List<Notification> notifications, Instant at);

    /** Makes a notification a line of a daily mail, which is not sent by itself. */
    void gather(UUID notification, UUID digest);

    /** The lines of a daily mail, in the order in which they came. */
    List<Notification> gathered(UUID digest);

    /** How many lines wait in daily mails that are still to be written. */
    int countGathered();

    /** @throws org.followthrough.workflow.port.NotFoundException if there is none of that id */
    Kept get(UUID notification);

    List<Kept> inState(State state, int from, int count);

    int count(State state);

    /** Where a mail stands. */
    enum State {
        WAITING, FAILED, SENT
    }

    /**
     * A kept notification.
     *
     * @param changedAt when it came to stand where it stands
     * @param tryAt     when it is tried next, or null unless it waits
     * @param failure   why it failed, or why its last attempt did, or null
     */
    record Kept(Notification notification, Instant createdAt, State state, Instant changedAt, Instant tryAt,
            String failure) {
    }
}
