package org.followthrough.web.extension;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.extension.ExtensionId;
import org.followthrough.web.action.ActPages;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.GrantExtension;
import org.followthrough.workflow.port.ReadDates;
import org.followthrough.workflow.port.RefuseExtension;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever the tier names grants or refuses a later date. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/extension/decision")
class DecisionController {

    private final ActPages pages;
    private final GrantExtension grant;
    private final RefuseExtension refuse;
    private final ReadDates dates;

    DecisionController(ActPages pages, GrantExtension grant, RefuseExtension refuse, ReadDates dates) {
        this.pages = pages;
        this.grant = grant;
        this.refuse = refuse;
        this.dates = dates;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        Act act = act(person, plan, number);
        DatesView view = dates(act);
        return pages.open(act, DecisionForm.of(view.waitingId()), ActionAct.DECIDE_EXTENSION).addObject("dates", view);
    }

    @PostMapping
    ModelAndView decide(SignedIn person, @PathVariable int plan, @PathVariable String number, DecisionForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        DatesView view = dates(act);
        if (form.extension() == null || !form.extension().equals(view.waitingId())) {
            throw new StaleStepException(number);
        }
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems).addObject("dates", view);
        }
        Decision<Stage> decision = decide(act, form);
        ModelAndView next = pages.after(act, form, decision, "extension-" + form.decision(), flash);
        return decision.isAccepted() ? next : next.addObject("dates", view);
    }

    private Decision<Stage> decide(Act act, DecisionForm form) {
        ExtensionId extension = ExtensionId.of(form.extension());
        return DecisionForm.GRANT.equals(form.decision())
                ? grant.grant(new GrantExtension.Command(act.by(), act.ref(), extension, form.wording()))
                : refuse.refuse(new RefuseExtension.Command(act.by(), act.ref(), extension, form.wording()));
    }

    private DatesView dates(Act act) {
        return new DatesView(dates.ledger(act.by(), act.ref()), pages.words());
    }

    private static Act act(SignedIn person, int plan, String number) {
        return new Act(person, new ActionRef(plan, number), "act-extension-decision", "decision");
    }
}
