package org.followthrough.web.action;

import java.util.Map;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReportProgress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody who works on an action says how it goes. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/progress")
class ProgressController {

    /** The controls that its rules are about. */
    private static final Map<String, String> FIELDS =
            Map.of("progress.forecast-has-passed", "forecast-day", "day.too-far-ahead", "forecast-day");

    private final ActPages pages;
    private final ReportProgress progress;

    ProgressController(ActPages pages, ReportProgress progress) {
        this.pages = pages;
        this.progress = progress;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), ProgressForm.empty(), ActionAct.REPORT_PROGRESS);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, ProgressForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        Decision<Stage> decision = progress.reportProgress(new ReportProgress.Command(
                act.by(), act.ref(), form.wording(), form.forecast().date().orElse(null), form.sending()));
        return pages.after(act, form, decision, "progress", flash);
    }

    private Act act(SignedIn person, int plan, String number) {
        ActionRef ref = new ActionRef(plan, number);
        return new Act(person, ref, "act-progress", "wording").at(FIELDS);
    }
}
