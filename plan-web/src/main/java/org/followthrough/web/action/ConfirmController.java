package org.followthrough.web.action;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.SendBackAction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The auditor confirms an action at a level of proof, or sends it back. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/confirm")
class ConfirmController {

    private final ActPages pages;
    private final ConfirmAction confirm;
    private final SendBackAction sendBack;

    ConfirmController(ActPages pages, ConfirmAction confirm, SendBackAction sendBack) {
        this.pages = pages;
        this.confirm = confirm;
        this.sendBack = sendBack;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), ConfirmForm.empty(), ActionAct.CONFIRM, ActionAct.SEND_BACK);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, ConfirmForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        boolean confirmed = form.decision().equals(ConfirmForm.CONFIRM);
        Decision<Stage> decision = confirmed
                ? confirm.confirm(new ConfirmAction.Command(
                        act.by(), act.ref(), form.proof().orElseThrow(), form.note()))
                : sendBack.sendBack(new SendBackAction.Command(act.by(), act.ref(), form.reason()));
        return pages.after(act, form, decision, confirmed ? "confirmed" : "sent-back", flash);
    }

    private Act act(SignedIn person, int plan, String number) {
        ActionRef ref = new ActionRef(plan, number);
        return new Act(person, ref, "act-confirm", "decision");
    }
}
