package org.followthrough.domain.notification;

/** What a notification is about; one mail template each. */
public enum NotificationKind {
    /** A plan went live: everything that it asks of one person, in one mail. */
    PUBLISHED,
    OFFERED,
    DUE_SOON,
    OVERDUE,
    ESCALATED,
    SENT_FOR_SIGN_OFF,
    RETURNED,
    READY_TO_CONFIRM,
    CONFIRMED,
    SENT_BACK,
    /** Something has waited at a desk for longer than its clock allows. */
    DESK_LATE
}
