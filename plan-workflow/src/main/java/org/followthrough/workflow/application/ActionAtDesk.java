package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Trail;

/** An action that waits at one of its desks. */
class ActionAtDesk implements DeskMatter {

    private final ActionDesk desk;
    private final Actions actions;
    private final Parties parties;
    private final Notices notices;
    private final Trail trail;
    private final WaitsOfActions waits;

    ActionAtDesk(
            ActionDesk desk,
            Actions actions,
            Parties parties,
            Notices notices,
            Trail trail,
            WaitsOfActions waits) {
        this.desk = desk;
        this.actions = actions;
        this.parties = parties;
        this.notices = notices;
        this.trail = trail;
        this.waits = waits;
    }

    @Override
    public String kind() {
        return desk.kind();
    }

    @Override
    public Optional<Waiting> waiting(UUID subject) {
        return Optional.of(actions.byId(new ActionId(subject)))
                .flatMap(action -> waits.as(desk.kind(), action));
    }

    @Override
    public void overdue(UUID subject, DeskStep step, Instant at) {
        Action action = actions.byId(new ActionId(subject));
        trail.add(new TrailEntry(
                at, "desk-reminded", null, null, action.plan(), action.id(), null, desk.kind(), null, false));
        notices.tell(NotificationKind.DESK_LATE, action, desk.kind() + "/" + at, parties.told(step, action, desk.people(action)));
    }
}
