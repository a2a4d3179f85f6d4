package org.followthrough.web.handover;

import java.util.List;
import org.followthrough.web.form.Problems;
import org.followthrough.web.handover.HandOverPages.Act;
import org.followthrough.web.handover.HandOverPages.Next;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AnswerHandOver;
import org.followthrough.workflow.port.ReadHandOvers.HandOverAct;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An agency accepts an action that is offered to it, or sends it back. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/hand-over/answer")
class AnswerOfferController {

    private final HandOverPages pages;
    private final AnswerHandOver answer;

    AnswerOfferController(HandOverPages pages, AnswerHandOver answer) {
        this.pages = pages;
        this.answer = answer;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), new AnswerOfferForm(null, ""), HandOverAct.ANSWER);
    }

    /** Leads to the hand-overs: the action itself is closed to an agency that has sent it back. */
    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, AnswerOfferForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        String words = form.accepts() ? "" : form.wording();
        return pages.after(act, form,
                answer.answer(new AnswerHandOver.Command(person.id(), act.ref(), form.accepts(), words)),
                new Next(form.accepts() ? "hand-over-accepted" : "hand-over-bounced", "/hand-overs"), flash);
    }

    private static Act act(SignedIn person, int plan, String number) {
        return new Act(person, new ActionRef(plan, number), "hand-over-answer", "answer", List.of());
    }
}
