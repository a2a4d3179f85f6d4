package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.followthrough.workflow.application.outbound.Outbox;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.EscalateAction;
import org.followthrough.workflow.port.EscalateTogether;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Fires the rung that is due: claims it, writes it on the trail and tells its desks.
 *
 * <p>It holds the action meanwhile: whoever moves the date or fires a rung at the same instant comes before or after, and
 * the engine, which reads its tree piece by piece, never meets one that is half changed. What several clocks fire in one
 * transaction is written after all of them: who has mails, and the chains of the trail, are held for as short as possible,
 * and in the same order by everybody.
 */
@Component
class Escalating implements EscalateAction, EscalateTogether {

    private final Actions actions;
    private final Escalations escalations;
    private final Ladders ladders;
    private final PlanningNextRung nextRung;
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;

    Escalating(
            Actions actions,
            Escalations escalations,
            Ladders ladders,
            PlanningNextRung nextRung,
            Outbox outbox,
            Trail trail,
            Clock clock) {
        this.actions = actions;
        this.escalations = escalations;
        this.ladders = ladders;
        this.nextRung = nextRung;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void together(Collection<ActionId> ids, Runnable fire) {
        RungsAtHand rungs = new RungsAtHand(actions.held(ids), escalations.all(ids));
        TransactionSynchronizationManager.bindResource(this, rungs);
        try {
            fire.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
        write(rungs);
    }

    @Override
    @Transactional
    public Escalated escalate(ActionId id) {
        RungsAtHand together = (RungsAtHand) TransactionSynchronizationManager.getResource(this);
        if (together != null && together.holds(id)) {
            return escalate(id, together);
        }
        RungsAtHand alone = new RungsAtHand(List.of(actions.heldById(id)), Map.of(id, escalations.all(id)));
        Escalated escalated = escalate(id, alone);
        write(alone);
        return escalated;
    }

    private Escalated escalate(ActionId id, RungsAtHand rungs) {
        Action action = rungs.action(id);
        List<Escalation> ever = rungs.ever(id);
        List<Escalation> fired = ofThisDate(ever, action);
        if (!action.isOnTheClock()) {
            return new Escalated(false, nextRung.after(action, fired));
        }
        Instant now = clock.instant();
        Optional<Rung> due = ladders.of(action).highestDue(action.dates().agreed(), fired, now);
        boolean answerNeeded = due.filter(Rung::mustAnswer).isPresent() && ever.stream().noneMatch(Escalation::isUnanswered);
        due.ifPresent(rung -> fire(action, rung, now, rungs));
        return new Escalated(answerNeeded, nextRung.after(action, ofThisDate(rungs.ever(id), action)));
    }

    private static List<Escalation> ofThisDate(List<Escalation> ever, Action action) {
        return ever.stream()
                .filter(fired -> fired.cycle() == action.course().cycle() && fired.agreed().equals(action.dates().agreed()))
                .toList();
    }

    private void fire(Action action, Rung rung, Instant now, RungsAtHand rungs) {
        Escalation escalation = new Escalation(
                action.id(), action.course().cycle(), rung.number(), action.dates().agreed(), now, rung.mustAnswer(), null);
        rungs.fire(escalation, Notices.mails(kindOf(rung), action, occasion(escalation), told(action, rung)));
        trail.add(new TrailEntry(now, escalation.isReminder() ? "reminded" : "escalated", null, null, action.plan(),
                action.id(), null, String.valueOf(rung.number()), null, false));
    }

    private void write(RungsAtHand rungs) {
        escalations.claim(rungs.fired());
        outbox.put(rungs.mails());
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
