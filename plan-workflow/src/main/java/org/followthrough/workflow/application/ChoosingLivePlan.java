package org.followthrough.workflow.application;

import java.time.Clock;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.application.outbound.Comparisons;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.port.ChooseLivePlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes of which live plan an import is a newer copy. */
@Component
class ChoosingLivePlan implements ChooseLivePlan {

    private final ImportDesk desk;
    private final ReadingPlans readable;
    private final Comparisons comparisons;
    private final Clock clock;

    ChoosingLivePlan(ImportDesk desk, ReadingPlans readable, Comparisons comparisons, Clock clock) {
        this.desk = desk;
        this.readable = readable;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<Integer> choose(Command command) {
        Actor actor = desk.programmeLead(command.by());
        Imports.Kept kept = desk.hold(command.importNumber());
        Plan plan = readable.plan(actor, command.plan());
        Decision<Integer> decision = decide(kept, plan);
        if (decision.isAccepted()) {
            comparisons.choose(kept.id(), plan.id(), new Mark(actor.id(), clock.instant()));
        }
        return desk.told("document-compared", actor, plan.id(), kept.fileName(), decision);
    }

    private static Decision<Integer> decide(Imports.Kept kept, Plan plan) {
        if (!kept.isOpen()) {
            return Decision.refused("import.closed", kept.fileName());
        }
        return plan.isLive() ? Decision.accepted(kept.number()) : Decision.refused("comparison.not-live", plan.title());
    }
}
