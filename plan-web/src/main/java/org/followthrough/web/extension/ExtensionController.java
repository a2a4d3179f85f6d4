package org.followthrough.web.extension;

import java.util.Map;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AskExtension;
import org.followthrough.workflow.port.ReadDates;
import org.followthrough.workflow.port.ReadFindings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The owner asks for a later date, from nothing or from the draft that a report has opened. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/extension")
class ExtensionController {

    /** The controls that its rules are about. */
    private static final Map<String, String> FIELDS = Map.of("extension.no-such-reason", "reason",
            "extension.without-change", "whatChanged", "extension.without-control", "interimControl");

    private final ActPages pages;
    private final AskExtension ask;
    private final ReadDates dates;
    private final ReadFindings findings;

    ExtensionController(ActPages pages, AskExtension ask, ReadDates dates, ReadFindings findings) {
        this.pages = pages;
        this.ask = ask;
        this.dates = dates;
        this.findings = findings;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number,
            @RequestParam(defaultValue = "") String draft) {
        Act act = act(person, plan, number);
        ExtensionForm form = findings.findings(act.by(), act.ref()).draft(draft)
                .map(found -> ExtensionForm.of(found.day(), found.quote()))
                .orElseGet(ExtensionForm::empty);
        return withDates(pages.open(act, form, ActionAct.ASK_EXTENSION), act);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, ExtensionForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return withDates(pages.again(act, form, problems), act);
        }
        Decision<Stage> decision = ask.ask(new AskExtension.Command(act.by(), act.ref(), form.toRequest()));
        ModelAndView next = pages.after(act, form, decision, "extension-asked", flash);
        return decision.isAccepted() ? next : withDates(next, act);
    }

    private ModelAndView withDates(ModelAndView page, Act act) {
        return page.addObject("dates", new DatesView(dates.ledger(act.by(), act.ref()), pages.words()));
    }

    private static Act act(SignedIn person, int plan, String number) {
        return new Act(person, new ActionRef(plan, number), "act-extension", "newDate-day").at(FIELDS);
    }
}
