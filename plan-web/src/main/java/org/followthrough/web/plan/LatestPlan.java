package org.followthrough.web.plan;

import java.util.Map;
import java.util.Optional;
import org.followthrough.domain.people.Role;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.PlanHeader;
import org.followthrough.workflow.port.ReadPlans;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Leads to the latest live plan that a person may see. */
@Component
public class LatestPlan {

    private final ReadPlans plans;
    private final Words words;

    LatestPlan(ReadPlans plans, Words words) {
        this.plans = plans;
        this.words = words;
    }

    /**
     * @param page  the page of the plan, such as {@code /board}, or blank
     * @param title the key of the heading for when there is no plan
     */
    public ModelAndView lead(SignedIn person, String page, String title) {
        Optional<PlanHeader> latest = plans.plans(person.id()).stream().filter(PlanHeader::isLive).findFirst();
        return latest.map(plan -> new ModelAndView("redirect:/plans/" + plan.number() + page))
                .orElseGet(() -> new ModelAndView("page/no-plan",
                        Map.of("title", words.say(title), "mayImport", person.has(Role.PROGRAMME_LEAD))));
    }
}
