package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.dates.WorkingCalendar;
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
    private final WorkingCalendar calendar;

    ActionAtDesk(
            ActionDesk desk,
            Actions actions,
            Parties parties,
            Notices notices,
            Trail trail,
            WorkingCalendar calendar) {
        this.desk = desk;
        this.actions = actions;
        this.parties = parties;
        this.notices = notices;
        this.trail = trail;
        this.calendar = calendar;
    }

    @Override
    public String kind() {
        return desk.kind();
    }

    @Override
    public Optional<Waiting> waiting(UUID subject) {
        return Optional.of(actions.byId(new ActionId(subject)))
                .filter(desk::holds)
                .map(action -> new Waiting(calendar.dayOf(desk.arrival(action).at()), action.mustDo()));
    }

    @Override
    public void overdue(UUID subject, DeskStep step, Instant at) {
        Action action = actions.byId(new ActionId(subject));
        trail.add(new TrailEntry(
                at, "desk-reminded", null, null, action.plan(), action.id(), null, desk.kind(), null, false));
        notices.tell(NotificationKind.DESK_LATE, action, desk.kind() + "/" + at, parties.told(step, action, desk.people(action)));
    }
}
