package org.followthrough.workflow.application;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.application.outbound.Comparisons;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.FinishComparison;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes an import as part of the plan of which it was a newer copy. */
@Component
class FinishingComparison implements FinishComparison {

    private final ImportDesk desk;
    private final Imports imports;
    private final Comparisons comparisons;
    private final Plans plans;

    FinishingComparison(ImportDesk desk, Imports imports, Comparisons comparisons, Plans plans) {
        this.desk = desk;
        this.imports = imports;
        this.comparisons = comparisons;
        this.plans = plans;
    }

    @Override
    @Transactional
    public Decision<Integer> finish(PersonId by, int importNumber) {
        Actor actor = desk.programmeLead(by);
        Imports.Kept kept = desk.hold(importNumber);
        Plan plan = comparisons.planOf(kept.id()).map(plans::byId)
                .orElseThrow(() -> new NotFoundException("comparison", importNumber));
        Decision<Integer> decision = imports.saved(kept.id(), plan.id())
                ? Decision.accepted(plan.number())
                : Decision.refused("import.closed", kept.fileName());
        return desk.told("comparison-finished", actor, plan.id(), kept.fileName(), decision);
    }
}
