package org.followthrough.web.action;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.LinkActions;
import org.followthrough.workflow.port.ReadLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody who answers for an action says what it hangs together with. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/links")
class LinksController {

    private final ActPages pages;
    private final LinkActions arrange;
    private final ReadLinks links;

    LinksController(ActPages pages, LinkActions arrange, ReadLinks links) {
        this.pages = pages;
        this.arrange = arrange;
        this.links = links;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        Act act = act(person, plan, number);
        return with(act, pages.show(act, LinksForm.empty()));
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, LinksForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        return with(act, problems.any()
                ? pages.again(act, form, problems)
                : pages.after(act, form, decide(act, form), "links", flash));
    }

    private Decision<Stage> decide(Act act, LinksForm form) {
        return form.isRemoval()
                ? arrange.remove(new LinkActions.Command(
                        act.by(), act.ref(), form.removedNumber(), form.removedKind()))
                : arrange.add(new LinkActions.Command(act.by(), act.ref(), form.other(), form.kind()));
    }

    private ModelAndView with(Act act, ModelAndView page) {
        return page.getViewName().startsWith("redirect:")
                ? page
                : page.addObject("links", links.of(act.by(), act.ref()));
    }

    private Act act(SignedIn person, int plan, String number) {
        ActionRef ref = new ActionRef(plan, number);
        List<Choice> others = new ArrayList<>();
        others.add(new Choice("", pages.words().say("links.choose-other")));
        links.others(person.id(), ref).forEach(other -> others.add(
                new Choice(other.ref().number(), other.ref().number() + " " + other.title())));
        return new Act(person, ref, "act-links", "other", others);
    }
}
