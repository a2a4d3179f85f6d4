package org.followthrough.domain.notification;

/** How a notification reaches a person. */
public enum Manner {
    /** A mail of its own, at once. */
    SINGLE,
    /** A line of the next daily mail. */
    DIGEST,
    /** Not at all. */
    NONE
}
