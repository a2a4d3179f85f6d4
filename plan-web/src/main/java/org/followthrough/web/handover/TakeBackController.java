package org.followthrough.web.handover;

import java.util.List;
import org.followthrough.web.form.Problems;
import org.followthrough.web.handover.HandOverPages.Act;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadHandOvers.HandOverAct;
import org.followthrough.workflow.port.TakeBackHandOver;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An offer to another agency is taken back. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/hand-over/take-back")
class TakeBackController {

    private final HandOverPages pages;
    private final TakeBackHandOver takeBack;

    TakeBackController(HandOverPages pages, TakeBackHandOver takeBack) {
        this.pages = pages;
        this.takeBack = takeBack;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), new TakeBackForm(""), HandOverAct.TAKE_BACK);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, TakeBackForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        return pages.after(act, form,
                takeBack.takeBack(new TakeBackHandOver.Command(person.id(), act.ref(), form.reason())),
                "hand-over-taken-back", flash);
    }

    private static Act act(SignedIn person, int plan, String number) {
        return new Act(person, new ActionRef(plan, number), "hand-over-take-back", "reason", List.of());
    }
}
