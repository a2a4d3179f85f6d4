package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Blockage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Blockages;
import org.followthrough.workflow.application.outbound.Trail;

/** A blockage that waits for the manager. */
class BlockageAtDesk implements DeskMatter {

    private final BlockageDesk desk;
    private final Blockages blockages;
    private final Actions actions;
    private final Parties parties;
    private final Notices notices;
    private final Trail trail;
    private final WorkingCalendar calendar;

    BlockageAtDesk(
            BlockageDesk desk,
            Blockages blockages,
            Actions actions,
            Parties parties,
            Notices notices,
            Trail trail,
            WorkingCalendar calendar) {
        this.desk = desk;
        this.blockages = blockages;
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
        return blockages.find(subject).flatMap(this::waiting);
    }

    private Optional<Waiting> waiting(Blockage blockage) {
        Action action = actions.byId(blockage.action());
        return desk.holds(blockage, action)
                ? Optional.of(new Waiting(blockage.waitsFrom(calendar), action.mustDo()))
                : Optional.empty();
    }

    @Override
    public void overdue(UUID subject, DeskStep step, Instant at) {
        blockages.find(subject).ifPresent(blockage -> remind(actions.byId(blockage.action()), step, at));
    }

    private void remind(Action action, DeskStep step, Instant at) {
        trail.add(new TrailEntry(
                at, "desk-reminded", null, null, action.plan(), action.id(), null, desk.kind(), null, false));
        notices.tell(NotificationKind.DESK_LATE, action, desk.kind() + "/" + at,
                parties.told(step, action, Stream.ofNullable(action.desks().manager()).toList()));
    }
}
