package org.followthrough.web.promise;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.promise.FindingId;
import org.followthrough.web.action.ActPages;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadFindings;
import org.followthrough.workflow.port.ResolveContradiction;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody says what is true where a report contradicts itself. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/contradictions/{id}")
class ResolveController {

    private final ActPages pages;
    private final ResolveContradiction resolve;
    private final ReadFindings findings;

    ResolveController(ActPages pages, ResolveContradiction resolve, ReadFindings findings) {
        this.pages = pages;
        this.resolve = resolve;
        this.findings = findings;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number, @PathVariable String id) {
        Act act = act(person, plan, number);
        return pages.open(act, FindingForm.empty(), ActionAct.RESOLVE_CONTRADICTION)
                .addObject("contradiction", contradiction(act, id));
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, @PathVariable String id,
            FindingForm form, RedirectAttributes flash) {
        Act act = act(person, plan, number);
        ReadFindings.Contradicted contradiction = contradiction(act, id);
        Problems problems = form.problems("contradiction.say-what", pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems).addObject("contradiction", contradiction);
        }
        Decision<Stage> decision = resolve.resolve(
                new ResolveContradiction.Command(act.by(), act.ref(), FindingId.of(id), form.wording()));
        ModelAndView next = pages.after(act, form, decision, "contradiction-resolved", flash);
        return decision.isAccepted() ? next : next.addObject("contradiction", contradiction);
    }

    private ReadFindings.Contradicted contradiction(Act act, String id) {
        return findings.findings(act.by(), act.ref()).contradiction(id)
                .orElseThrow(() -> new StaleStepException(act.ref().number()));
    }

    private static Act act(SignedIn person, int plan, String number) {
        return new Act(person, new ActionRef(plan, number), "act-resolve", "wording");
    }
}
