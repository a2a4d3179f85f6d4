package org.followthrough.domain.action;

/** Where an action stands in its life; derived from its facts, never stored. */
public enum Stage {
    DRAFT, OFFERED, IN_PROGRESS, SUBMITTED, SIGNED_OFF, CONFIRMED, WITHDRAWN;

    /** Whether the work is still with the owner. */
    public boolean isWithOwner() {
        return this == OFFERED || this == IN_PROGRESS;
    }

    /** Whether the action has reached its end. */
    public boolean isClosed() {
        return this == CONFIRMED || this == WITHDRAWN;
    }
}
