package org.followthrough.web.action;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReopenAction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The programme lead opens a closed action again. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/reopen")
class ReopenController {

    private final ActPages pages;
    private final ReopenAction reopen;

    ReopenController(ActPages pages, ReopenAction reopen) {
        this.pages = pages;
        this.reopen = reopen;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), ReopenForm.empty(), ActionAct.REOPEN);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, ReopenForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        Decision<Stage> decision = reopen.reopen(new ReopenAction.Command(act.by(), act.ref(), form.reason()));
        return pages.after(act, form, decision, "reopened", flash);
    }

    private Act act(SignedIn person, int plan, String number) {
        return new Act(person, new ActionRef(plan, number), "act-reopen", "reason");
    }
}
