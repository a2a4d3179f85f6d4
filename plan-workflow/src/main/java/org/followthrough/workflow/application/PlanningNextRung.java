package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.escalation.Escalation;
import org.followthrough.domain.escalation.Ladder;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.port.PlanNextRung;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the clock of an action when it has to ring next.
 *
 * <p>While the action lies with somebody else its clock goes on to the next rung that is ahead, and rings there in vain: so
 * it need not be told of a submission, nor of a return before that rung.
 */
@Component
class PlanningNextRung implements PlanNextRung {

    private final Actions actions;
    private final Escalations escalations;
    private final Ladders ladders;
    private final Clock clock;

    PlanningNextRung(Actions actions, Escalations escalations, Ladders ladders, Clock clock) {
        this.actions = actions;
        this.escalations = escalations;
        this.ladders = ladders;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Instant> planNextRung(ActionId id) {
        return of(actions.byId(id));
    }

    /** When the clock of an action fires next, as it stands. */
    Optional<Instant> of(Action action) {
        return due(action, next(action));
    }

    /** When it fires next once all of this has fired for its cycle and its agreed date. */
    Optional<Instant> after(Action action, List<Escalation> fired) {
        return due(action, next(action, fired));
    }

    /** When the clock of an action fires first that has just gone live. */
    Optional<Instant> first(GoingLive live, Instant now) {
        return after(live.action(), live.escalations(now));
    }

    /** What is past has no instant any more once the work is not with the owner. */
    private Optional<Instant> due(Action action, Optional<Instant> next) {
        return next.filter(at -> action.isOnTheClock() || at.isAfter(clock.instant()));
    }

    /** Whether the clock of an action that has come back to its owner may have rung in vain meanwhile, and has to be told. */
    boolean isOverdue(Action action) {
        return next(action).filter(at -> !at.isAfter(clock.instant())).isPresent();
    }

    private Optional<Instant> next(Action action) {
        return hasLadder(action)
                ? next(action, escalations.fired(action.id(), action.course().cycle(), action.dates().agreed()))
                : Optional.empty();
    }

    private Optional<Instant> next(Action action, List<Escalation> fired) {
        return hasLadder(action)
                ? ladders.of(action).next(action.dates().agreed(), fired).map(Ladder.Planned::at)
                : Optional.empty();
    }

    private static boolean hasLadder(Action action) {
        return !action.stage().isClosed() && action.dates().agreed() != null;
    }
}
