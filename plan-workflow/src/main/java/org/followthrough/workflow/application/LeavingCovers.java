package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Cover;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Covers;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.stereotype.Component;

/** Ends the covers of somebody who is shut out, whether they were away or stood in; the other of the two is told. */
@Component
class LeavingCovers {

    private final Covers covers;
    private final CoverMails mails;
    private final MatterClocks clocks;
    private final Directory directory;
    private final Trail trail;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LeavingCovers(Covers covers, CoverMails mails, MatterClocks clocks, Directory directory, Trail trail,
            WorkingCalendar calendar, Clock clock) {
        this.covers = covers;
        this.mails = mails;
        this.clocks = clocks;
        this.directory = directory;
        this.trail = trail;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param by who shuts them out */
    void leave(PersonId leaver, PersonId by) {
        Instant now = clock.instant();
        for (Cover cover : covers.concerning(leaver)) {
            if (cover.leave(calendar.dayOf(now), now) instanceof Accepted<Cover> left && covers.settle(left.result())) {
                follow(left.result(), leaver, by, now);
            }
        }
    }

    private void follow(Cover cover, PersonId leaver, PersonId by, Instant now) {
        clocks.stop(CoverDesk.matter(cover));
        mails.tell(NotificationKind.COVER_ENDED, cover, now, leaver.equals(cover.absent()) ? cover.cover() : cover.absent());
        trail.add(new TrailEntry(now, "cover-ended", by, cover.absent(), null, null, cover.from() + " to " + cover.until(),
                directory.person(cover.cover()).name(), null, false));
    }
}
