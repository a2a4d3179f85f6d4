package org.followthrough.web.extension;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.MeetMilestone;
import org.followthrough.workflow.port.ReadDates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The owner says that a milestone was reached. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/milestone/met")
class MilestoneMetController {

    private final ActPages pages;
    private final MeetMilestone milestones;
    private final ReadDates dates;

    MilestoneMetController(ActPages pages, MeetMilestone milestones, ReadDates dates) {
        this.pages = pages;
        this.milestones = milestones;
        this.dates = dates;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        Act act = act(person, plan, number);
        return withDates(pages.open(act, MetForm.empty(), ActionAct.MEET_MILESTONE), act);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, MetForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return withDates(pages.again(act, form, problems), act);
        }
        Decision<Stage> decision = milestones.meet(new MeetMilestone.Command(
                act.by(), act.ref(), form.number().orElseThrow(), form.metOn().date().orElseThrow()));
        ModelAndView next = pages.after(act, form, decision, "milestone-met", flash);
        return decision.isAccepted() ? next : withDates(next, act);
    }

    private ModelAndView withDates(ModelAndView page, Act act) {
        return page.addObject("dates", new DatesView(dates.ledger(act.by(), act.ref()), pages.words()));
    }

    private static Act act(SignedIn person, int plan, String number) {
        return new Act(person, new ActionRef(plan, number), "act-milestone-met", "metOn-day");
    }
}
