package org.followthrough.web.plan;

import org.followthrough.domain.people.Role;
import org.followthrough.web.challenge.ChallengeWords;
import org.followthrough.web.inspection.DutyRow;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.PlanFilter;
import org.followthrough.workflow.port.ReadChallenges;
import org.followthrough.workflow.port.ReadInspection;
import org.followthrough.workflow.port.ReadPlan;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The plan by theme. */
@Controller
class PlanController {

    private final ReadPlan plans;
    private final ReadInspection inspections;
    private final ReadChallenges challenges;
    private final LatestPlan latest;
    private final Words words;

    PlanController(
            ReadPlan plans,
            ReadInspection inspections,
            ReadChallenges challenges,
            LatestPlan latest,
            Words words) {
        this.plans = plans;
        this.inspections = inspections;
        this.challenges = challenges;
        this.latest = latest;
        this.words = words;
    }

    @GetMapping("/plan")
    ModelAndView latest(SignedIn person) {
        return latest.lead(person, "", "plan.title");
    }

    @GetMapping("/plans/{number}")
    ModelAndView plan(SignedIn person, @PathVariable int number, PlanQuery query) {
        PlanFilter filter = query.filter();
        return new ModelAndView("page/plan", "page", new PlanView(
                plans.plan(person.id(), number, filter), filter, person.has(Role.PROGRAMME_LEAD), words))
                .addObject("statutory", DutyRow.of(inspections.duties(person.id(), number), words))
                .addObject("challenges", ChallengeWords.rows(challenges.open(person.id(), number), words));
    }
}
