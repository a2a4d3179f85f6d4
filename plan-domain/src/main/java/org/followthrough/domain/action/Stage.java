package org.followthrough.domain.action;

/** Where an action stands in its life; derived from its facts, never stored. */
public enum Stage {
    DRAFT, OFFERED, IN_PROGRESS,
    /** In progress, and blocked from outside as the manager agreed; told from its blockage, not from its course. */
    BLOCKED,
    SUBMITTED, SIGNED_OFF,
    /** Signed off as done in another way than the plan says; an auditor still has to confirm it. */
    DONE_ANOTHER_WAY,
    CONFIRMED,
    /** Confirmed, and found to hold when it was checked again after the watch period. */
    EMBEDDED,
    WITHDRAWN, SUPERSEDED, NOT_PURSUED, RISK_ACCEPTED, TRANSFERRED;

    /** Whether the work is still with the owner. */
    public boolean isWithOwner() {
        return this == OFFERED || this == IN_PROGRESS || this == BLOCKED;
    }

    /** Whether the auditor has to move next. */
    public boolean isWithAuditor() {
        return this == SIGNED_OFF || this == DONE_ANOTHER_WAY;
    }

    /** Whether an auditor has found that it was done. */
    public boolean isConfirmed() {
        return this == CONFIRMED || this == EMBEDDED;
    }

    /** Whether it was ended without being done. */
    public boolean isClosedNotDone() {
        return this == WITHDRAWN || this == SUPERSEDED || this == NOT_PURSUED || this == RISK_ACCEPTED;
    }

    /** Whether the action has reached its end, so that only re-opening brings it back. */
    public boolean isClosed() {
        return isConfirmed() || isClosedNotDone() || this == TRANSFERRED;
    }
}
