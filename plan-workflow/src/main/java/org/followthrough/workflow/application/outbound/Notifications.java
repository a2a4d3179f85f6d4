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

    /** Adds a notification. False when its cause already has a mail to that recipient. */
    boolean add(Notification notification, Instant at);

    /** Makes a notification a line of a daily mail. */
    void gather(UUID notification, UUID digest);

    /** The lines of a daily mail, in the order in which they came. */
    List<Notification> gathered(UUID digest);

    /** How many lines wait in daily mails that are still to be written. */
    int countGathered();

    /** @throws org.followthrough.workflow.port.NotFoundException if there is none of that id */
    Kept get(UUID notification);

    List<Kept> inState(State state, int from, int count);

    int count(State state);

    void held(UUID notification, Instant at);

    void sent(UUID notification, Instant at);

    void failed(UUID notification, Instant at, String reason);

    /** Takes a mail out of the held or failed ones, to be tried again. */
    void waiting(UUID notification);

    /** Where a mail stands. */
    enum State {
        WAITING, HELD, FAILED, SENT
    }

    /**
     * A kept notification.
     *
     * @param changedAt when it came to stand where it stands
     * @param failure   why it failed, or null
     */
    record Kept(Notification notification, Instant createdAt, State state, Instant changedAt, String failure) {
    }
}
