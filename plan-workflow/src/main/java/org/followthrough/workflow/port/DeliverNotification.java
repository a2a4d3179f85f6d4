package org.followthrough.workflow.port;

import java.util.UUID;

/** Called by the delivery process of one mail. */
public interface DeliverNotification {

    /** What became of an attempt that need not be repeated by itself. A passing failure is an exception instead. */
    enum Outcome {
        /** The mail server took it. */
        DELIVERED,
        /** No mail server is configured; it waits until one is. */
        HELD,
        /** The mail server refused it for good. */
        REFUSED
    }

    /** Makes one attempt; it is called again after one that threw, at growing intervals, until {@link #givenUp}. */
    Outcome deliver(UUID notification);

    /**
     * Says that the last of the repeated attempts has failed; nothing more happens until somebody retries.
     *
     * @param reason what the last attempt failed with, for the person who looks after deliveries
     */
    void givenUp(UUID notification, String reason);
}
