package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.domain.notification.BackOff;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.MailQueue;
import org.followthrough.workflow.application.outbound.MailQueue.Queued;

/** The mails that one sender has taken, the next one first, and what it notes of them. Used by one thread. */
final class MailBatch {

    /** How long after the death of a sender another one waits before it sends what that one had taken. */
    static final Duration CLAIM = Duration.ofSeconds(75);

    /** Leaves one mail more than a minute, which is longer than the time-outs of the connection. */
    private static final Duration RENEWED_AFTER = Duration.ofSeconds(10);

    private final MailQueue queue;
    private final Clock clock;
    private final UUID sender;
    private final Deque<Queued> left;
    private Instant claimedUntil;

    private MailBatch(MailQueue queue, Clock clock, UUID sender, Instant claimedUntil, List<Queued> mails) {
        this.queue = queue;
        this.clock = clock;
        this.sender = sender;
        this.claimedUntil = claimedUntil;
        this.left = new ArrayDeque<>(mails);
    }

    /** Takes up to {@code most} mails in the caller's transaction. */
    static MailBatch take(MailQueue queue, Clock clock, int most) {
        UUID sender = UUID.randomUUID();
        Instant now = clock.instant();
        Instant until = now.plus(CLAIM);
        return new MailBatch(queue, clock, sender, until, queue.take(sender, now, until, most));
    }

    int size() {
        return left.size();
    }

    Set<PersonId> recipients() {
        return left.stream().map(mail -> mail.notification().recipient()).collect(Collectors.toSet());
    }

    /** Whether there is a next mail and it is still this sender's, for long enough to be sent. */
    boolean hasNext() {
        Instant renewed = clock.instant().plus(CLAIM);
        if (left.isEmpty() || renewed.isBefore(claimedUntil.plus(RENEWED_AFTER))) {
            return !left.isEmpty();
        }
        claimedUntil = renewed;
        List<UUID> mails = left.stream().map(mail -> mail.notification().id()).toList();
        return queue.keep(sender, mails, renewed) == mails.size();
    }

    Queued next() {
        return left.element();
    }

    void sent() {
        queue.sent(left.remove().notification().id(), clock.instant());
    }

    void failed(String reason) {
        queue.failed(sender, left.remove().notification().id(), clock.instant(), reason);
    }

    /** Waits for the next attempt, or gives up after the last. */
    void postponed(String reason) {
        int attempts = next().attempts() + 1;
        BackOff.after(attempts).ifPresentOrElse(
                wait -> queue.tryAgain(sender, left.remove().notification().id(), clock.instant().plus(wait), reason),
                () -> failed(attempts + " attempts have failed, the last: " + reason));
    }

    void allPostponed(String reason) {
        while (!left.isEmpty()) {
            postponed(reason);
        }
    }
}
