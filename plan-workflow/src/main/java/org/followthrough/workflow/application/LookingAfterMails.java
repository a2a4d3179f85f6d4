package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.MailProcess;
import org.followthrough.workflow.application.outbound.MailServer;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.application.outbound.Notifications.Kept;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.LookAfterMails;
import org.followthrough.workflow.port.NotPermittedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists mails, tries failed ones again and lets held ones go. */
@Component
class LookingAfterMails implements LookAfterMails {

    private static final int PAGE_SIZE = 50;

    private final Notifications notifications;
    private final MailProcess process;
    private final MailServer server;
    private final Letters letters;
    private final Directory directory;
    private final Trail trail;
    private final Sight sight;
    private final Clock clock;

    LookingAfterMails(
            Notifications notifications,
            MailProcess process,
            MailServer server,
            Letters letters,
            Directory directory,
            Trail trail,
            Sight sight,
            Clock clock) {
        this.notifications = notifications;
        this.process = process;
        this.server = server;
        this.letters = letters;
        this.directory = directory;
        this.trail = trail;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public MailsPage mails(PersonId by, State state, int page) {
        requireAdministrator(by);
        int pages = Math.max(1, (count(state) + PAGE_SIZE - 1) / PAGE_SIZE);
        int shown = Math.min(Math.max(1, page), pages);
        List<MailLine> lines = notifications.inState(kept(state), (shown - 1) * PAGE_SIZE, PAGE_SIZE).stream()
                .map(this::line)
                .toList();
        return new MailsPage(server.isConfigured(), state, count(State.HELD), count(State.FAILED), count(State.WAITING),
                count(State.SENT), notifications.countGathered(), shown, pages, lines);
    }

    @Override
    @Transactional(readOnly = true)
    public MailPage mail(PersonId by, UUID mail) {
        requireAdministrator(by);
        Kept kept = notifications.get(mail);
        return new MailPage(line(kept), State.valueOf(kept.state().name()), letter(kept).plain());
    }

    @Override
    @Transactional
    public Decision<UUID> retry(PersonId by, UUID mail) {
        requireAdministrator(by);
        Kept kept = notifications.get(mail);
        if (kept.state() != Notifications.State.FAILED) {
            return Decision.refused("mail.not-failed", letter(kept).subject());
        }
        notifications.waiting(mail);
        process.retry(mail);
        trail.add(new TrailEntry(clock.instant(), "mail-retried", by, kept.notification().recipient(),
                kept.notification().plan(), null, null, letter(kept).subject(), null, false));
        return Decision.accepted(mail);
    }

    @Override
    @Transactional
    public int releaseHeld() {
        if (!server.isConfigured()) {
            return 0;
        }
        List<Kept> held = notifications.inState(Notifications.State.HELD, 0, Integer.MAX_VALUE);
        held.forEach(kept -> {
            notifications.waiting(kept.notification().id());
            process.release(kept.notification().id());
        });
        return held.size();
    }

    private MailLine line(Kept kept) {
        Person recipient = directory.person(kept.notification().recipient());
        return new MailLine(kept.notification().id(), recipient.name(), recipient.email(), letter(kept).subject(),
                kept.createdAt(), kept.changedAt(), kept.failure());
    }

    private MailServer.Letter letter(Kept kept) {
        return letters.of(kept.notification());
    }

    private int count(State state) {
        return notifications.count(kept(state));
    }

    private static Notifications.State kept(State state) {
        return Notifications.State.valueOf(state.name());
    }

    private void requireAdministrator(PersonId by) {
        if (!sight.actor(by).has(Role.ADMINISTRATOR)) {
            throw new NotPermittedException();
        }
    }
}
