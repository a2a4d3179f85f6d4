package org.followthrough.web.action;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.ChosenPerson;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ArrangeContributors;
import org.followthrough.workflow.port.ReadPeople;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody who answers for an action says who contributes to it. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/contributors")
class ContributorsController {

    private final ActPages pages;
    private final ArrangeContributors arrange;
    private final ReadPeople directory;

    ContributorsController(ActPages pages, ArrangeContributors arrange, ReadPeople directory) {
        this.pages = pages;
        this.arrange = arrange;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), ContributorsForm.empty(), ActionAct.CONTRIBUTORS);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, ContributorsForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        return problems.any()
                ? pages.again(act, form, problems)
                : pages.after(act, form, decide(act, form), "contributors", flash);
    }

    private Decision<Stage> decide(Act act, ContributorsForm form) {
        String named = form.isRemoval() ? form.remove() : form.contributor();
        ArrangeContributors.Command command =
                new ArrangeContributors.Command(act.by(), act.ref(), ChosenPerson.of(named));
        return form.isRemoval() ? arrange.remove(command) : arrange.add(command);
    }

    private Act act(SignedIn person, int plan, String number) {
        ActionRef ref = new ActionRef(plan, number);
        return new Act(person, ref, "act-contributors", "contributor",
                pages.choices(directory.possibleOwners(person.id())));
    }
}
