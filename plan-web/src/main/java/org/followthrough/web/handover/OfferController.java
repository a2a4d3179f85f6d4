package org.followthrough.web.handover;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.handover.HandOverPages.Act;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.OfferHandOver;
import org.followthrough.workflow.port.ReadHandOvers;
import org.followthrough.workflow.port.ReadHandOvers.HandOverAct;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An action is offered to another agency. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/hand-over")
class OfferController {

    private final HandOverPages pages;
    private final OfferHandOver offer;
    private final ReadHandOvers handOvers;

    OfferController(HandOverPages pages, OfferHandOver offer, ReadHandOvers handOvers) {
        this.pages = pages;
        this.offer = offer;
        this.handOvers = handOvers;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), new OfferForm("", ""), HandOverAct.OFFER);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, OfferForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        return pages.after(act, form,
                offer.offer(new OfferHandOver.Command(person.id(), act.ref(), form.person(), form.why())),
                "hand-over-offered", flash);
    }

    private Act act(SignedIn person, int plan, String number) {
        ActionRef ref = new ActionRef(plan, number);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", pages.words().say("people.choose")));
        handOvers.candidates(person.id(), ref).forEach(one -> choices.add(
                new Choice(one.person().toString(), one.agency() + ": " + one.name())));
        return new Act(person, ref, "hand-over-offer", "to", choices);
    }
}
