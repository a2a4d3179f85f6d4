package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.notification.Notification;

/**
 * The mails that are to leave, as those who send them see it.
 *
 * <p>Several senders on several nodes share it. The mails of one recipient are with one sender at a time and in the order
 * in which they were written; one that waits after a failed attempt lets the later ones pass.
 */
public interface MailQueue {

    /**
     * Takes mails whose time has come and that no other sender has, as many as there are up to {@code most}; none while
     * mails are held. It demands the caller's transaction.
     *
     * @param until when others may take them, should this sender die
     */
    List<Queued> take(UUID sender, Instant now, Instant until, int most);

    /** Keeps mails that the sender has taken for longer. @return how many of them are still with this sender */
    int keep(UUID sender, Collection<UUID> mails, Instant until);

    void sent(UUID mail, Instant at);

    /** Notes a failed attempt; without effect once another sender has taken the mail. */
    void tryAgain(UUID sender, UUID mail, Instant tryAt, String reason);

    /** Notes that no more attempts are made by themselves; without effect once another sender has taken the mail. */
    void failed(UUID sender, UUID mail, Instant at, String reason);

    /** Lets a mail that has failed leave from {@code at} on, with all attempts before it. */
    void retry(UUID mail, Instant at);

    /** Lets a mail leave that was written before there was a queue, unless it has been sent or has failed. */
    void takeOver(UUID mail, Instant at);

    /**
     * A mail that was taken.
     *
     * @param writtenAt when the act happened that caused it
     * @param attempts  how many have failed
     */
    record Queued(Notification notification, Instant writtenAt, int attempts) {
    }
}
