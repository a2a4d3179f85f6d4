package org.followthrough.workflow.application;

import java.time.Clock;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.MailHold;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.application.outbound.Notifications.State;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.LetMailsGo;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the hold on all mails, and says on the trail who did. */
@Component
class LettingMailsGo implements LetMailsGo {

    private final MailHold hold;
    private final Notifications notifications;
    private final Trail trail;
    private final Sight sight;
    private final Clock clock;

    LettingMailsGo(MailHold hold, Notifications notifications, Trail trail, Sight sight, Clock clock) {
        this.hold = hold;
        this.notifications = notifications;
        this.trail = trail;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<Integer> letGo(PersonId by) {
        sight.administrator(by);
        if (hold.since().isEmpty()) {
            trail.add(line(by, null, "mails.not-held", true));
            return Decision.refused("mails.not-held");
        }
        int leaving = notifications.count(State.WAITING);
        hold.end();
        trail.add(line(by, String.valueOf(leaving), null, false));
        return Decision.accepted(leaving);
    }

    private TrailEntry line(PersonId by, String to, String why, boolean refused) {
        return new TrailEntry(clock.instant(), "mails-let-go", by, null, null, null, null, to, why, refused);
    }
}
