package org.followthrough.workflow.application;

import org.followthrough.domain.comparison.Comparison;
import org.followthrough.domain.comparison.PlanComparison;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.application.outbound.Comparisons;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares an import with the live plan of which it is said to be a newer copy. */
@Component
class ComparingImport {

    private final ImportDesk desk;
    private final Comparisons comparisons;
    private final Plans plans;
    private final LivePlans live;
    private final PlanComparison rule;

    ComparingImport(
            ImportDesk desk, Comparisons comparisons, Plans plans, LivePlans live, PlanComparison rule) {
        this.desk = desk;
        this.comparisons = comparisons;
        this.plans = plans;
        this.live = live;
        this.rule = rule;
    }

    /** An import beside its plan. */
    record Compared(Imports.Kept kept, Plan plan, Comparison comparison) {
    }

    /** @throws NotFoundException if there is no such import, or nobody has said of which plan it is a copy */
    @Transactional(readOnly = true)
    public Compared compare(PersonId by, int importNumber) {
        desk.programmeLead(by);
        Imports.Kept kept = desk.get(importNumber);
        Plan plan = comparisons.planOf(kept.id()).map(plans::byId)
                .orElseThrow(() -> new NotFoundException("comparison", importNumber));
        return new Compared(kept, plan, rule.compare(desk.draft(kept), live.of(plan)));
    }
}
