package org.followthrough.web.action;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.RecheckAction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An auditor looks again at a confirmed action. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/recheck")
class RecheckController {

    private final ActPages pages;
    private final RecheckAction recheck;

    RecheckController(ActPages pages, RecheckAction recheck) {
        this.pages = pages;
        this.recheck = recheck;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), RecheckForm.empty(), ActionAct.RECHECK);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, RecheckForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        Decision<Stage> decision = recheck.recheck(form.holds()
                ? new RecheckAction.Command(act.by(), act.ref(), form.proof().orElseThrow(), form.note())
                : new RecheckAction.Command(act.by(), act.ref(), null, form.reason()));
        return pages.after(act, form, decision, form.holds() ? "recheck-passed" : "recheck-failed", flash);
    }

    private Act act(SignedIn person, int plan, String number) {
        return new Act(person, new ActionRef(plan, number), "act-recheck", "finding");
    }
}
