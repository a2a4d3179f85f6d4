package org.followthrough.domain.notification;

import java.util.List;

/** What a kind of notification is for, and with it in which manners it may reach a person. */
public enum Purpose {
    /** Somebody waits for an answer, so it is always a mail of its own. */
    ANSWER(Manner.SINGLE),
    /** It warns somebody about their own account, so it is always a mail of its own, to them and nobody else. */
    WARNING(Manner.SINGLE),
    /** It reminds of what the person knows already. */
    REMINDER(Manner.DIGEST, Manner.SINGLE),
    /** It tells what has happened and asks nothing. */
    NEWS(Manner.SINGLE, Manner.DIGEST, Manner.NONE);

    private final List<Manner> manners;

    Purpose(Manner... manners) {
        this.manners = List.of(manners);
    }

    /** The manners that a person may choose, the usual one first. */
    public List<Manner> manners() {
        return manners;
    }

    /** The manner for a person who has chosen none. */
    public Manner usual() {
        return manners.get(0);
    }
}
