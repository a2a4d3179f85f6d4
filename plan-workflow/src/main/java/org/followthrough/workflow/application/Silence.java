package org.followthrough.workflow.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.stereotype.Component;

/** An action in progress of which nobody has said anything for a while; its owner is asked how it goes. */
@Component
class Silence implements DeskMatter {

    static final String KIND = "no-update";

    private final Actions actions;
    private final WaitsOfActions waits;
    private final Parties parties;
    private final Notices notices;
    private final Trail trail;
    private final WorkingCalendar calendar;

    Silence(
            Actions actions,
            WaitsOfActions waits,
            Parties parties,
            Notices notices,
            Trail trail,
            WorkingCalendar calendar) {
        this.actions = actions;
        this.waits = waits;
        this.parties = parties;
        this.notices = notices;
        this.trail = trail;
        this.calendar = calendar;
    }

    static boolean holds(Action action) {
        return action.stage() == Stage.IN_PROGRESS;
    }

    /** When the action was last heard of; taking it on counts. */
    static Instant heard(Action action) {
        Instant taken = action.course().accepted() == null
                ? action.course().offered().at()
                : action.course().accepted().at();
        Instant told = Objects.requireNonNullElse(action.course().lastUpdate(), taken);
        return told.isBefore(taken) ? taken : told;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Waiting> waiting(UUID subject) {
        return Optional.of(actions.byId(new ActionId(subject)))
                .flatMap(action -> waits.as(KIND, action));
    }

    @Override
    public void overdue(UUID subject, DeskStep step, Instant at) {
        Action action = actions.byId(new ActionId(subject));
        trail.add(new TrailEntry(
                at, "update-asked", null, null, action.plan(), action.id(), null, null, null, false));
        notices.tell(NotificationKind.NO_UPDATE, action, since(action) + "/" + step.number(),
                parties.told(step, action, action.desks().owners()));
    }

    private LocalDate since(Action action) {
        return calendar.dayOf(heard(action));
    }
}
