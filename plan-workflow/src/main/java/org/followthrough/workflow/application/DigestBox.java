package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.domain.notification.Digest;
import org.followthrough.domain.notification.DigestMornings;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.DigestProcess;
import org.followthrough.workflow.application.outbound.Digests;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.application.outbound.OrderedId;
import org.springframework.stereotype.Component;

/** Where notifications wait for the daily mail of their recipient. It works in the caller's transaction. */
@Component
class DigestBox {

    private final Digests digests;
    private final DigestProcess process;
    private final Notifications notifications;
    private final DigestMornings mornings;
    private final Clock clock;

    DigestBox(
            Digests digests,
            DigestProcess process,
            Notifications notifications,
            DigestMornings mornings,
            Clock clock) {
        this.digests = digests;
        this.process = process;
        this.notifications = notifications;
        this.mornings = mornings;
        this.clock = clock;
    }

    /** Lays a notification that has been kept into the first daily mail that is still to be written. */
    void lay(Notification line) {
        digests.lock(line.recipient());
        notifications.gather(line.id(), open(line.recipient(), clock.instant()).id());
    }

    private Digest open(PersonId person, Instant now) {
        LocalDate day = mornings.firstAfter(now);
        Optional<Digest> found = digests.find(person, day);
        while (found.isPresent() && found.get().isWritten()) {
            day = mornings.following(day);
            found = digests.find(person, day);
        }
        LocalDate free = day;
        return found.orElseGet(() -> begin(person, free));
    }

    private Digest begin(PersonId person, LocalDate day) {
        Digest digest = new Digest(OrderedId.next(), person, day, null);
        digests.add(digest);
        process.start(digest.id(), mornings.momentOf(day));
        return digest;
    }
}
