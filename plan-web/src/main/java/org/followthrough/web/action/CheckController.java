package org.followthrough.web.action;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadRecurring;
import org.followthrough.workflow.port.RecordCheck;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An owner records whether a recurring check was kept. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/check")
class CheckController {

    private final ActPages pages;
    private final RecordCheck record;
    private final ReadRecurring recurring;

    CheckController(ActPages pages, RecordCheck record, ReadRecurring recurring) {
        this.pages = pages;
        this.record = record;
        this.recurring = recurring;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        Act act = act(person, plan, number);
        return withCheck(act, pages.open(act, CheckForm.empty(), ActionAct.RECORD_CHECK));
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, CheckForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return withCheck(act, pages.again(act, form, problems));
        }
        Decision<Stage> decision =
                record.record(new RecordCheck.Command(act.by(), act.ref(), form.kept(), form.note()));
        ModelAndView next = pages.after(act, form, decision, "check-recorded", flash);
        return decision.isAccepted() ? next : withCheck(act, next);
    }

    private ModelAndView withCheck(Act act, ModelAndView page) {
        return page.addObject("recurring", RecurringView.of(recurring.recurring(act.by(), act.ref()), pages.words()));
    }

    private Act act(SignedIn person, int plan, String number) {
        return new Act(person, new ActionRef(plan, number), "act-check", "outcome");
    }
}
