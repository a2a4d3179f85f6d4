package org.followthrough.web.extension;

import java.util.Map;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.SetMilestone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The owner sets a milestone. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/milestone")
class MilestoneController {

    /** The controls that its rules are about. */
    private static final Map<String, String> FIELDS = Map.of("milestone.words-length", "wording");

    private final ActPages pages;
    private final SetMilestone milestones;

    MilestoneController(ActPages pages, SetMilestone milestones) {
        this.pages = pages;
        this.milestones = milestones;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), MilestoneForm.empty(), ActionAct.SET_MILESTONE);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, MilestoneForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        Decision<Stage> decision = milestones.set(new SetMilestone.Command(
                act.by(), act.ref(), form.due().date().orElseThrow(), form.wording()));
        return pages.after(act, form, decision, "milestone-set", flash);
    }

    private static Act act(SignedIn person, int plan, String number) {
        return new Act(person, new ActionRef(plan, number), "act-milestone", "due-day").at(FIELDS);
    }
}
