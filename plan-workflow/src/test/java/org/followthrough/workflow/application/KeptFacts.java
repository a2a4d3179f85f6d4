package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.ColourFacts;
import org.followthrough.workflow.application.outbound.PlanFacts;
import org.followthrough.workflow.application.outbound.PlanFacts.Facts;
import org.followthrough.workflow.application.outbound.Plans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds what is kept in memory of plans, and the lines that are made of it, against what is in the database. */
@Component
class KeptFacts {

    private final PlanFacts kept;
    private final Plans plans;
    private final Actions actions;
    private final ColourFacts about;
    private final LinesOfActions lines;
    private final TransactionTemplate looking;

    KeptFacts(
            PlanFacts kept,
            Plans plans,
            Actions actions,
            ColourFacts about,
            LinesOfActions lines,
            PlatformTransactionManager transactions) {
        this.kept = kept;
        this.plans = plans;
        this.actions = actions;
        this.about = about;
        this.lines = lines;
        this.looking = new TransactionTemplate(transactions);
        this.looking.setReadOnly(true);
    }

    /** Looks at every plan as a page does, so that it is kept from now on. */
    void look() {
        looking.executeWithoutResult(status -> plans.all().forEach(plan -> lines.of(kept.of(plan.id()))));
    }

    void areThoseOfEveryPlanAfter(String what) {
        looking.executeWithoutResult(status -> plans.all().forEach(plan -> assertSame(plan.id(), what)));
    }

    void areThoseOf(PlanId plan, String what) {
        looking.executeWithoutResult(status -> assertSame(plan, what));
    }

    private void assertSame(PlanId plan, String what) {
        Facts facts = kept.of(plan);
        assertThat(facts.actions()).as("the actions after %s", what).isEqualTo(actions.ofPlan(plan));
        assertThat(facts.about()).as("what colours depend on after %s", what).isEqualTo(about.of(plan));
        assertThat(facts.labels()).as("what lists say after %s", what).isEqualTo(plans.labels(plan));
        assertThat(lines.of(facts)).as("the lines after %s", what).isEqualTo(lines.of(actions.ofPlan(plan)));
    }
}
