package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.handover.HandOver;
import org.followthrough.domain.handover.HandOverId;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.HandOvers;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.stereotype.Component;

/** The desk of another agency, at which an offered action waits for an answer. */
@Component
class HandOverDesk implements DeskMatter {

    private static final String KIND = "hand-over";

    private final HandOvers handOvers;
    private final Actions actions;
    private final Parties parties;
    private final Notices notices;
    private final Trail trail;
    private final WorkingCalendar calendar;

    HandOverDesk(
            HandOvers handOvers,
            Actions actions,
            Parties parties,
            Notices notices,
            Trail trail,
            WorkingCalendar calendar) {
        this.handOvers = handOvers;
        this.actions = actions;
        this.parties = parties;
        this.notices = notices;
        this.trail = trail;
        this.calendar = calendar;
    }

    static Matter matter(HandOver handOver) {
        return new Matter(KIND, handOver.id().value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** An offer of an action that has left its owner's hands no longer waits: it could not be accepted. */
    @Override
    public Optional<Waiting> waiting(UUID subject) {
        HandOver handOver = handOvers.byId(new HandOverId(subject));
        Action action = actions.byId(handOver.action());
        return handOver.isOpen() && action.stage().isWithOwner()
                ? Optional.of(new Waiting(calendar.dayOf(handOver.offered().at()), action.mustDo()))
                : Optional.empty();
    }

    @Override
    public void overdue(UUID subject, DeskStep step, Instant at) {
        HandOver handOver = handOvers.byId(new HandOverId(subject));
        Action action = actions.byId(handOver.action());
        trail.add(new TrailEntry(
                at, "desk-reminded", null, null, action.plan(), action.id(), null, KIND, null, false));
        notices.tell(NotificationKind.HAND_OVER_LATE, action, handOver.id() + "/" + at,
                parties.told(step, action, List.of(handOver.to()), handOver.senders(action)));
    }
}
