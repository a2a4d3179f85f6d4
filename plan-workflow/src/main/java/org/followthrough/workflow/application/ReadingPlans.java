package org.followthrough.workflow.application;

import java.util.List;
import java.util.Optional;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.application.outbound.PlanFacts;
import org.followthrough.workflow.application.outbound.PlanFacts.Facts;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.PlanHeader;
import org.followthrough.workflow.port.ReadPlans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the plans that a person may see: live ones, and for the programme lead those still to be published. */
@Component
class ReadingPlans implements ReadPlans {

    private final Plans plans;
    private final PlanFacts facts;
    private final Sight sight;
    private final WorkingCalendar calendar;

    ReadingPlans(Plans plans, PlanFacts facts, Sight sight, WorkingCalendar calendar) {
        this.plans = plans;
        this.facts = facts;
        this.sight = sight;
        this.calendar = calendar;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlanHeader> plans(PersonId by) {
        Actor actor = sight.actor(by);
        return plans.all().stream().filter(plan -> sees(actor, plan)).map(this::header).toList();
    }

    /** @throws NotFoundException if there is no such plan, or the person may not know of it */
    Plan plan(Actor actor, int number) {
        return plans.find(number)
                .filter(plan -> sees(actor, plan))
                .orElseThrow(() -> new NotFoundException("plan", number));
    }

    /** The actions of a plan that the person may see. */
    List<Action> actions(Actor actor, Plan plan) {
        return facts(actor, plan).actions();
    }

    /** What is known of the actions of a plan that the person may see. */
    Facts facts(Actor actor, Plan plan) {
        Facts all = facts.of(plan.id());
        return all.only(sight.only(actor, all.actions()));
    }

    PlanHeader header(Plan plan) {
        return new PlanHeader(
                plan.number(),
                plan.title(),
                plan.bodyName(),
                plan.baseDate(),
                Optional.ofNullable(plan.published()).map(published -> calendar.dayOf(published.at())).orElse(null));
    }

    private boolean sees(Actor actor, Plan plan) {
        if (!plan.isLive()) {
            return actor.has(Role.PROGRAMME_LEAD);
        }
        return sight.seesWholePlans(actor) || !actions(actor, plan).isEmpty();
    }
}
