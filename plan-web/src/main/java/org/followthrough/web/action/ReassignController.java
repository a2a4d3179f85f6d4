package org.followthrough.web.action;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadPeople;
import org.followthrough.workflow.port.ReassignAction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An action is given to another owner. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/reassign")
class ReassignController {

    private final ActPages pages;
    private final ReassignAction reassign;
    private final ReadPeople directory;

    ReassignController(ActPages pages, ReassignAction reassign, ReadPeople directory) {
        this.pages = pages;
        this.reassign = reassign;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), ReassignForm.empty(), ActionAct.REASSIGN);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, ReassignForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        Decision<Stage> decision = reassign.reassign(
                new ReassignAction.Command(act.by(), act.ref(), form.owners(), form.reason()));
        return pages.after(act, form, decision, "reassigned", flash);
    }

    private Act act(SignedIn person, int plan, String number) {
        ActionRef ref = new ActionRef(plan, number);
        return new Act(person, ref, "act-reassign", "owner", pages.choices(directory.possibleOwners(person.id())));
    }
}
