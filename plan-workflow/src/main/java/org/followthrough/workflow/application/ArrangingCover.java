package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Cover;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Covers;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.ArrangeCover;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for covers, takes their answers and ends them; every turn is on the trail and told to both. */
@Component
class ArrangingCover implements ArrangeCover {

    private final Covers covers;
    private final CoverMails mails;
    private final MatterClocks clocks;
    private final Directory directory;
    private final Sight sight;
    private final Trail trail;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ArrangingCover(
            Covers covers,
            CoverMails mails,
            MatterClocks clocks,
            Directory directory,
            Sight sight,
            Trail trail,
            WorkingCalendar calendar,
            Clock clock) {
        this.covers = covers;
        this.mails = mails;
        this.clocks = clocks;
        this.directory = directory;
        this.sight = sight;
        this.trail = trail;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<UUID> ask(Request request) {
        Actor actor = sight.actor(request.by());
        hold(request.absent(), request.cover());
        Person absent = directory.person(request.absent());
        List<Cover> around = new ArrayList<>(covers.concerning(request.absent()));
        around.addAll(covers.concerning(request.cover()));
        Decision<Cover> decision = Cover.ask(actor, absent, directory.person(request.cover()), request.from(),
                request.until(), today(), clock.instant(), around);
        if (decision.isAccepted() && mails.about(request.absent()).isEmpty()) {
            decision = Decision.refused("cover.nothing-to-do", absent.name());
        }
        return tell("cover-asked", actor, request.absent(), decision, asked -> {
            covers.add(asked);
            clocks.start(CoverDesk.matter(asked));
            mails.tell(NotificationKind.COVER_ASKED, asked, clock.instant(), asked.cover());
        });
    }

    /** What is kept of these two stays as it is until this is done; in one order, so that nobody waits in a circle. */
    private void hold(PersonId... two) {
        Stream.of(two).distinct().sorted(Comparator.comparing(PersonId::value)).forEach(directory::held);
    }

    @Override
    @Transactional
    public Decision<UUID> accept(PersonId by, UUID id) {
        Actor actor = sight.actor(by);
        Cover cover = covers.byId(id);
        return tell("cover-accepted", actor, cover.absent(), cover.accept(actor, today(), clock.instant()), settled ->
                settle(settled, NotificationKind.COVER_ACCEPTED, settled.absent(), settled.cover()));
    }

    @Override
    @Transactional
    public Decision<UUID> decline(PersonId by, UUID id) {
        Actor actor = sight.actor(by);
        Cover cover = covers.byId(id);
        return tell("cover-declined", actor, cover.absent(), cover.decline(actor, clock.instant()), settled ->
                settle(settled, NotificationKind.COVER_DECLINED, settled.absent(), settled.askedBy()));
    }

    @Override
    @Transactional
    public Decision<UUID> end(PersonId by, UUID id) {
        Actor actor = sight.actor(by);
        Cover cover = covers.byId(id);
        return tell("cover-ended", actor, cover.absent(), cover.end(actor, clock.instant()), settled ->
                settle(settled, NotificationKind.COVER_ENDED, settled.absent(), settled.cover()));
    }

    private void settle(Cover cover, NotificationKind kind, PersonId... recipients) {
        if (!covers.settle(cover)) {
            throw new StaleStepException(directory.person(cover.absent()).name());
        }
        clocks.stop(CoverDesk.matter(cover));
        mails.tell(kind, cover, clock.instant(), recipients);
    }

    /** What follows from an accepted turn. */
    @FunctionalInterface
    private interface Turn {
        void take(Cover cover);
    }

    private Decision<UUID> tell(String act, Actor actor, PersonId absent, Decision<Cover> decision, Turn turn) {
        Instant now = clock.instant();
        if (decision instanceof Refused<Cover> refused) {
            trail.add(new TrailEntry(now, act, actor.id(), absent, null, null, null,
                    String.join("\u001f", refused.refusal().values()), refused.refusal().rule(), true));
            return new Refused<>(refused.refusal());
        }
        Cover cover = ((Accepted<Cover>) decision).result();
        turn.take(cover);
        trail.add(new TrailEntry(now, act, actor.id(), absent, null, null, cover.from() + " to " + cover.until(),
                directory.person(cover.cover()).name(), null, false));
        return Decision.accepted(cover.id());
    }

    private LocalDate today() {
        return calendar.dayOf(clock.instant());
    }
}
