package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.escalation.Ladder;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.port.PlanNextRung;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the clock of an action when it has to ring next. */
@Component
class PlanningNextRung implements PlanNextRung {

    private final Actions actions;
    private final Escalations escalations;
    private final Ladders ladders;

    PlanningNextRung(Actions actions, Escalations escalations, Ladders ladders) {
        this.actions = actions;
        this.escalations = escalations;
        this.ladders = ladders;
    }

    @Override
    @Transactional
    public Optional<Instant> planNextRung(ActionId id) {
        Action action = actions.byId(id);
        if (!action.isOnTheClock()) {
            return Optional.empty();
        }
        return ladders.of(action)
                .next(action.dates().agreed(),
                        escalations.fired(id, action.course().cycle(), action.dates().agreed()))
                .map(Ladder.Planned::at);
    }
}
