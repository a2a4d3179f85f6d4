package org.followthrough.web.action;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.DecideClosing;
import org.followthrough.workflow.port.ReadClosing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A head of service or director decides on a proposed closing. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/closing")
class ClosingDecisionController {

    private final ActPages pages;
    private final DecideClosing decide;
    private final ReadClosing closings;

    ClosingDecisionController(ActPages pages, DecideClosing decide, ReadClosing closings) {
        this.pages = pages;
        this.decide = decide;
        this.closings = closings;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        Act act = act(person, plan, number);
        return withProposal(act, pages.open(act, ClosingDecisionForm.empty(), ActionAct.DECIDE_CLOSING));
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, ClosingDecisionForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return withProposal(act, pages.again(act, form, problems));
        }
        Decision<Stage> decision =
                decide.decide(new DecideClosing.Command(act.by(), act.ref(), form.approved(), form.words()));
        ModelAndView next =
                pages.after(act, form, decision, form.approved() ? "closing-approved" : "closing-refused", flash);
        return decision.isAccepted() ? next : withProposal(act, next);
    }

    private ModelAndView withProposal(Act act, ModelAndView page) {
        return page.addObject("closing", ClosingView.of(closings.closing(act.by(), act.ref()), pages.words()));
    }

    private Act act(SignedIn person, int plan, String number) {
        return new Act(person, new ActionRef(plan, number), "act-closing", "decision");
    }
}
