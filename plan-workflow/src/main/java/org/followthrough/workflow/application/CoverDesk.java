package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.escalation.DeskStep.Party;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Cover;
import org.followthrough.domain.people.Cover.State;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Covers;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.stereotype.Component;

/** A cover that is asked for: whoever is asked is reminded, and once its first day is over it lapses unanswered. */
@Component
class CoverDesk implements DeskMatter {

    private static final String KIND = "cover-answer";

    private final Covers covers;
    private final CoverMails mails;
    private final Directory directory;
    private final Trail trail;
    private final WorkingCalendar calendar;

    CoverDesk(Covers covers, CoverMails mails, Directory directory, Trail trail, WorkingCalendar calendar) {
        this.covers = covers;
        this.mails = mails;
        this.directory = directory;
        this.trail = trail;
        this.calendar = calendar;
    }

    static Matter matter(Cover cover) {
        return new Matter(KIND, cover.id());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Waiting> waiting(UUID subject) {
        return Optional.of(covers.byId(subject))
                .filter(cover -> cover.state() == State.ASKED)
                .map(cover -> new Waiting(cover.from(), false));
    }

    @Override
    public void overdue(UUID subject, DeskStep step, Instant at) {
        Cover cover = covers.byId(subject);
        if (cover.lapse(calendar.dayOf(at), at) instanceof Accepted<Cover> lapsed) {
            lapse(lapsed.result(), at);
        } else if (step.tell().contains(Party.DESK) && !isAskedToday(cover, at)) {
            mails.tell(NotificationKind.COVER_ASKED, cover, at, cover.cover());
        }
    }

    /** Where it is asked for at short notice, the request itself is the reminder. */
    private boolean isAskedToday(Cover cover, Instant at) {
        return calendar.dayOf(cover.askedAt()).equals(calendar.dayOf(at));
    }

    private void lapse(Cover cover, Instant at) {
        if (covers.settle(cover)) {
            trail.add(new TrailEntry(at, "cover-lapsed", null, cover.absent(), null, null,
                    cover.from() + " to " + cover.until(), directory.person(cover.cover()).name(), null, false));
            mails.tell(NotificationKind.COVER_LAPSED, cover, at, cover.absent(), cover.askedBy(), cover.cover());
        }
    }
}
