package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.MailHold;
import org.followthrough.workflow.application.outbound.MailQueue;
import org.followthrough.workflow.application.outbound.MailServer;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.application.outbound.Notifications.Kept;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.LookAfterMails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists mails and tries failed ones again. */
@Component
class LookingAfterMails implements LookAfterMails {

    private static final int PAGE_SIZE = 50;

    private final Notifications notifications;
    private final MailQueue queue;
    private final MailHold hold;
    private final MailServer server;
    private final Letters letters;
    private final Directory directory;
    private final Trail trail;
    private final Sight sight;
    private final Clock clock;

    LookingAfterMails(
            Notifications notifications,
            MailQueue queue,
            MailHold hold,
            MailServer server,
            Letters letters,
            Directory directory,
            Trail trail,
            Sight sight,
            Clock clock) {
        this.notifications = notifications;
        this.queue = queue;
        this.hold = hold;
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
        sight.administrator(by);
        Counts counts = counts();
        Pages pages = Pages.of(counts.of(state), page, PAGE_SIZE);
        return new MailsPage(server.isConfigured(), hold.since(), state, counts, notifications.countGathered(), pages.shown(),
                pages.count(), counts.of(state) == 0 ? List.of() : lines(state, pages));
    }

    @Override
    @Transactional(readOnly = true)
    public MailPage mail(PersonId by, UUID mail) {
        sight.administrator(by);
        Kept kept = notifications.get(mail);
        return new MailPage(line(kept), shown(kept.state()), letter(kept).plain());
    }

    @Override
    @Transactional
    public Decision<UUID> retry(PersonId by, UUID mail) {
        sight.administrator(by);
        Kept kept = notifications.get(mail);
        if (kept.state() != Notifications.State.FAILED) {
            trail.add(line(by, kept, "mail.not-failed", true));
            return Decision.refused("mail.not-failed", letter(kept).subject());
        }
        queue.retry(mail, clock.instant());
        trail.add(line(by, kept, null, false));
        return Decision.accepted(mail);
    }

    private TrailEntry line(PersonId by, Kept kept, String why, boolean refused) {
        return new TrailEntry(clock.instant(), "mail-retried", by, kept.notification().recipient(),
                kept.notification().plan(), null, null, letter(kept).subject(), why, refused);
    }

    private boolean isHeld() {
        return !server.isConfigured() || hold.since().isPresent();
    }

    private Counts counts() {
        boolean held = isHeld();
        int waiting = notifications.count(Notifications.State.WAITING);
        return new Counts(held ? waiting : 0, notifications.count(Notifications.State.FAILED), held ? 0 : waiting,
                notifications.count(Notifications.State.SENT));
    }

    private List<MailLine> lines(State state, Pages pages) {
        return notifications.inState(kept(state), pages.before(), PAGE_SIZE).stream().map(this::line).toList();
    }

    private MailLine line(Kept kept) {
        Person recipient = directory.person(kept.notification().recipient());
        return new MailLine(kept.notification().id(), recipient.name(), recipient.email(), letter(kept).subject(),
                kept.createdAt(), kept.changedAt(), kept.tryAt(), kept.failure());
    }

    private MailServer.Letter letter(Kept kept) {
        return letters.of(kept.notification());
    }

    /** A held mail is one that waits while no mail may leave. */
    private static Notifications.State kept(State state) {
        return state == State.HELD ? Notifications.State.WAITING : Notifications.State.valueOf(state.name());
    }

    private State shown(Notifications.State state) {
        return state == Notifications.State.WAITING && isHeld() ? State.HELD : State.valueOf(state.name());
    }
}
