package org.followthrough.web.comparison;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.web.form.Choice;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.PlanHeader;
import org.followthrough.workflow.port.ReadPlans;
import org.springframework.stereotype.Component;

/** The live plans of which a document can be a newer copy, and that it is a new plan. */
@Component
public class LivePlanChoices {

    private final ReadPlans plans;
    private final Words words;

    LivePlanChoices(ReadPlans plans, Words words) {
        this.plans = plans;
        this.words = words;
    }

    /** The latest plan first; no choice at all while no plan is live. */
    public List<Choice> of(SignedIn person) {
        List<PlanHeader> live = plans.plans(person.id()).stream().filter(PlanHeader::isLive).toList();
        if (live.isEmpty()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.say("comparison.new-plan")));
        live.forEach(plan -> choices.add(new Choice(
                String.valueOf(plan.number()), words.say("comparison.copy-of", plan.number(), plan.title()))));
        return choices;
    }
}
