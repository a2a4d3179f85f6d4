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
import org.followthrough.workflow.port.DismissDraft;
import org.followthrough.workflow.port.ReadFindings;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The owner dismisses a draft extension. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/drafts/{id}/dismiss")
class DismissController {

    private final ActPages pages;
    private final DismissDraft dismiss;
    private final ReadFindings findings;

    DismissController(ActPages pages, DismissDraft dismiss, ReadFindings findings) {
        this.pages = pages;
        this.dismiss = dismiss;
        this.findings = findings;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number, @PathVariable String id) {
        Act act = act(person, plan, number);
        return pages.open(act, FindingForm.empty(), ActionAct.DISMISS_DRAFT).addObject("draft", draft(act, id));
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, @PathVariable String id,
            FindingForm form, RedirectAttributes flash) {
        Act act = act(person, plan, number);
        ReadFindings.Draft draft = draft(act, id);
        Problems problems = form.problems("draft.say-why", pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems).addObject("draft", draft);
        }
        Decision<Stage> decision = dismiss.dismiss(
                new DismissDraft.Command(act.by(), act.ref(), FindingId.of(id), form.wording()));
        ModelAndView next = pages.after(act, form, decision, "draft-dismissed", flash);
        return decision.isAccepted() ? next : next.addObject("draft", draft);
    }

    private ReadFindings.Draft draft(Act act, String id) {
        return findings.findings(act.by(), act.ref()).draft(id)
                .orElseThrow(() -> new StaleStepException(act.ref().number()));
    }

    private static Act act(SignedIn person, int plan, String number) {
        return new Act(person, new ActionRef(plan, number), "act-dismiss-draft", "wording");
    }
}
