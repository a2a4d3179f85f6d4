package org.followthrough.domain.notification;

/** What a notification is about; one mail template each. */
public enum NotificationKind {
    /** A plan went live: everything that it asks of one person, in one mail. */
    PUBLISHED,
    OFFERED,
    DECLINED,
    CONTRIBUTOR_ADDED(Purpose.NEWS),
    DUE_SOON(Purpose.REMINDER),
    OVERDUE(Purpose.REMINDER),
    ESCALATED,
    SENT_FOR_SIGN_OFF,
    RETURNED,
    READY_TO_CONFIRM,
    CONFIRMED(Purpose.NEWS),
    SENT_BACK,
    EXTENSION_ASKED,
    /** Nobody decided in time; it has gone up one tier. */
    EXTENSION_RAISED,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    /** Something has waited at a desk for longer than its clock allows. */
    DESK_LATE(Purpose.REMINDER),
    /** The law asks something of the body, and its day comes near or has passed. */
    STATUTORY_DUE,
    /** Nobody has said for a while how an action goes. */
    NO_UPDATE(Purpose.REMINDER),
    CHALLENGED,
    /** The reply to a challenge is due and has not come. */
    CHALLENGE_LATE(Purpose.REMINDER),
    CHALLENGE_ANSWERED,
    CHALLENGE_KEPT_OPEN,
    /** A challenge of an issue or theme was upheld and opens nothing again, so that an action has to be added. */
    CHALLENGE_UPHELD,
    COLOUR_SET(Purpose.NEWS),
    HAND_OVER_OFFERED,
    /** Another agency has not answered an offer in time. */
    HAND_OVER_LATE(Purpose.REMINDER),
    HAND_OVER_ACCEPTED(Purpose.NEWS),
    HAND_OVER_BOUNCED,
    HAND_OVER_TAKEN_BACK(Purpose.NEWS),
    /** Somebody senior is asked to approve that an action is not done for a time. */
    CLOSING_PROPOSED,
    CLOSING_REFUSED,
    /** An action was closed without being done. */
    CLOSED(Purpose.NEWS),
    /** A closing that stands for a time ends soon, and the action then re-opens. */
    CLOSING_EXPIRES(Purpose.REMINDER),
    REOPENED,
    BLOCKED_REPORTED,
    /** The manager agreed that something outside blocks an action, or not. */
    BLOCKED_ANSWERED,
    UNBLOCKED(Purpose.NEWS),
    /** Somebody has left: everything of theirs that is now one person's, over all plans, in one mail. */
    HANDED_OVER,
    /** Somebody is asked to stand in for a person who will be away. */
    COVER_ASKED,
    COVER_ACCEPTED(Purpose.NEWS),
    COVER_DECLINED,
    /** Nobody answered before the first day of an absence was over. */
    COVER_LAPSED,
    COVER_ENDED,
    /** A recurring check of an owner is due. */
    CHECK_DUE(Purpose.REMINDER),
    /** The day of a recurring check has passed without a word. */
    CHECK_MISSED,
    /** A confirmed action has to be checked again. */
    RECHECK_DUE(Purpose.REMINDER),
    /** A confirmed action was found to hold after its watch period. */
    EMBEDDED(Purpose.NEWS),
    /** The password of the recipient is another one now. */
    PASSWORD_CHANGED(Purpose.WARNING),
    /** The daily mail: everything that waited for it, in one mail. */
    DIGEST;

    private final Purpose purpose;

    /** A kind that demands an answer. */
    NotificationKind() {
        this(Purpose.ANSWER);
    }

    NotificationKind(Purpose purpose) {
        this.purpose = purpose;
    }

    public Purpose purpose() {
        return purpose;
    }

    /** Whether a mail of this kind is about the account of its recipient and no plan. */
    public boolean isAboutTheRecipient() {
        return purpose == Purpose.WARNING;
    }

    /** Whether a mail of this kind is about several actions and leads to a person's work instead of one action. */
    public boolean isGathered() {
        return this == PUBLISHED || isAcrossPlans();
    }

    /** Whether a mail of this kind may be about actions of several plans. */
    public boolean isAcrossPlans() {
        return switch (this) {
            case HANDED_OVER, COVER_ASKED, COVER_ACCEPTED, COVER_DECLINED, COVER_LAPSED, COVER_ENDED, DIGEST -> true;
            default -> false;
        };
    }

    /** Whether it reminds an owner of the agreed date, so that it is idle once the action is sent or the date moves. */
    boolean isAboutTheAgreedDate() {
        return this == DUE_SOON || this == OVERDUE;
    }
}
