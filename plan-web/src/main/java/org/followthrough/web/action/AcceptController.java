package org.followthrough.web.action;

import java.util.Map;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.DeclineAction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The owner accepts or declines an offer. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/accept")
class AcceptController {

    /** The controls that its rules are about. */
    private static final Map<String, String> FIELDS = Map.of("decline.date-not-ahead", "proposed-day",
            "decline.date-agreed-already", "proposed-day", "day.too-far-ahead", "proposed-day",
            "decline.without-reason", "reason");

    private final ActPages pages;
    private final AcceptAction accept;
    private final DeclineAction decline;

    AcceptController(ActPages pages, AcceptAction accept, DeclineAction decline) {
        this.pages = pages;
        this.accept = accept;
        this.decline = decline;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), AcceptForm.empty(), ActionAct.ACCEPT, ActionAct.DECLINE);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, AcceptForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        Decision<Stage> decision = form.isDeclined()
                ? decline.decline(new DeclineAction.Command(act.by(), act.ref(), form.reason(), form.proposedDay()))
                : accept.accept(new AcceptAction.Command(act.by(), act.ref()));
        return pages.after(act, form, decision, form.isDeclined() ? "declined" : "accepted", flash);
    }

    private Act act(SignedIn person, int plan, String number) {
        ActionRef ref = new ActionRef(plan, number);
        return new Act(person, ref, "act-accept", "answer").at(FIELDS);
    }
}
