package org.followthrough.web.action;

import java.util.Map;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AnswerEscalation;
import org.followthrough.workflow.port.ReadPeople;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The service manager answers an escalation. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/answer")
class AnswerController {

    /** The controls that its rules are about. */
    private static final Map<String, String> FIELDS = Map.of(
            "intervene.date-not-ahead", "newDate-day", "intervene.date-too-far", "newDate-day",
            "reassign.to-nobody", "owner", "intervene.without-words", "wording");

    private final ActPages pages;
    private final AnswerEscalation answer;
    private final ReadPeople directory;

    AnswerController(ActPages pages, AnswerEscalation answer, ReadPeople directory) {
        this.pages = pages;
        this.answer = answer;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), AnswerForm.empty(), ActionAct.ANSWER_ESCALATION);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, AnswerForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        Decision<Stage> decision =
                answer.answer(new AnswerEscalation.Command(act.by(), act.ref(), form.toAnswer()));
        return pages.after(act, form, decision, "answered", flash);
    }

    private Act act(SignedIn person, int plan, String number) {
        ActionRef ref = new ActionRef(plan, number);
        return new Act(person, ref, "act-answer", "answer", pages.choices(directory.possibleOwners(person.id())), FIELDS);
    }
}
