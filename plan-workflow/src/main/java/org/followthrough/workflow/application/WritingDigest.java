package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.notification.Digest;
import org.followthrough.domain.notification.DigestMornings;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.Notification.Subject;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Digests;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.port.WriteDigest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one mail of what has been gathered for a person's morning.
 *
 * <p>After a server was down over the morning it does so later on the same day, or lays the lines over to the next
 * morning: nobody is reminded at a weekend.
 */
@Component
class WritingDigest implements WriteDigest {

    private final Digests digests;
    private final Notifications notifications;
    private final Actions actions;
    private final DigestBox box;
    private final DigestMornings mornings;
    private final Clock clock;

    WritingDigest(
            Digests digests,
            Notifications notifications,
            Actions actions,
            DigestBox box,
            DigestMornings mornings,
            Clock clock) {
        this.digests = digests;
        this.notifications = notifications;
        this.actions = actions;
        this.box = box;
        this.mornings = mornings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void write(UUID id) {
        digests.lock(digests.get(id).person());
        Digest digest = digests.get(id);
        if (digest.isWritten()) {
            return;
        }
        Instant now = clock.instant();
        digests.written(id, now);
        List<Notification> lines = notifications.gathered(id);
        if (mornings.isOn(now)) {
            tell(digest, lines, now);
        } else {
            lines.forEach(box::lay);
        }
    }

    private void tell(Digest digest, List<Notification> lines, Instant now) {
        List<Subject> matters = lines.stream()
                .flatMap(line -> line.subjects().stream())
                .filter(subject -> subject.holdsFor(actions.byId(subject.action())))
                .distinct()
                .toList();
        if (!matters.isEmpty()) {
            send(digest, lines.get(0), matters, now);
        }
    }

    private void send(Digest digest, Notification first, List<Subject> matters, Instant now) {
        notifications.add(new Notification(digest.id(), NotificationKind.DIGEST, digest.person(), first.plan(),
                NotificationKind.DIGEST + "/" + digest.day(), matters), now);
    }
}
