package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.escalation.Escalation;
import org.followthrough.domain.escalation.Ladder;
import org.followthrough.domain.escalation.Rung;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.EscalateAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fires the rung that is due: claims it, writes it on the trail and tells its desks.
 *
 * <p>It holds the action meanwhile: whoever moves the date or fires a rung at the same instant comes before or after, and
 * the engine, which reads its tree piece by piece, never meets one that is half changed.
 */
@Component
class Escalating implements EscalateAction {

    private final Actions actions;
    private final Escalations escalations;
    private final Ladders ladders;
    private final PlanningNextRung nextRung;
    private final Notices notices;
    private final Trail trail;
    private final Clock clock;

    Escalating(
            Actions actions,
            Escalations escalations,
            Ladders ladders,
            PlanningNextRung nextRung,
            Notices notices,
            Trail trail,
            Clock clock) {
        this.actions = actions;
        this.escalations = escalations;
        this.ladders = ladders;
        this.nextRung = nextRung;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Escalated escalate(ActionId id) {
        Action action = actions.heldById(id);
        if (!action.isOnTheClock()) {
            return new Escalated(false, nextRung.of(action));
        }
        Instant now = clock.instant();
        List<Escalation> ever = escalations.all(id);
        List<Escalation> fired = ever.stream().filter(one -> isOfThisDate(one, action))
                .collect(Collectors.toCollection(ArrayList::new));
        Optional<Rung> due = ladders.of(action).highestDue(action.dates().agreed(), fired, now);
        boolean answerNeeded = due.filter(Rung::mustAnswer).isPresent() && ever.stream().noneMatch(Escalation::isUnanswered);
        due.ifPresent(rung -> fired.add(fire(action, rung, now)));
        return new Escalated(answerNeeded, nextRung.after(action, fired));
    }

    private static boolean isOfThisDate(Escalation fired, Action action) {
        return fired.cycle() == action.course().cycle() && fired.agreed().equals(action.dates().agreed());
    }

    private Escalation fire(Action action, Rung rung, Instant now) {
        Escalation escalation = new Escalation(
                action.id(), action.course().cycle(), rung.number(), action.dates().agreed(), now, rung.mustAnswer(), null);
        escalations.claim(escalation);
        trail.add(new TrailEntry(now, escalation.isReminder() ? "reminded" : "escalated", null, null, action.plan(),
                action.id(), null, String.valueOf(rung.number()), null, false));
        notices.tell(kindOf(rung), action, occasion(escalation), told(action, rung));
        return escalation;
    }

    private static String occasion(Escalation escalation) {
        return escalation.cycle() + "/" + escalation.agreed() + "/" + escalation.rung();
    }

    static NotificationKind kindOf(Rung rung) {
        if (rung.number() < Ladder.DUE) {
            return NotificationKind.DUE_SOON;
        }
        return rung.number() == Ladder.DUE ? NotificationKind.OVERDUE : NotificationKind.ESCALATED;
    }

    static List<PersonId> told(Action action, Rung rung) {
        return rung.desks().stream().flatMap(desk -> action.desks().at(desk).stream()).distinct().toList();
    }
}
