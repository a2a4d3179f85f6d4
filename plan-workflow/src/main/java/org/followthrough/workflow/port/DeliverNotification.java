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
        /** The mail server refused it for good, or retrying is over. */
        REFUSED
    }

    Outcome deliver(UUID notification);
}
