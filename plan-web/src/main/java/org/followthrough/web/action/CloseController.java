package org.followthrough.web.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ClaimDoneAnotherWay;
import org.followthrough.workflow.port.ProposeClosing;
import org.followthrough.workflow.port.ReadClosing;
import org.followthrough.workflow.port.SupersedeAction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An action is closed without being done as the plan says, or that is proposed. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/close")
class CloseController {

    /** The controls that its rules are about. */
    private static final Map<String, String> FIELDS = Map.of(
            "close.until-not-ahead", "until-day", "close.until-too-far", "until-day",
            "supersede.by-itself", "livingOne", "supersede.not-living", "livingOne",
            "close.without-reason", "reason", "another-way.without-words", "reason");

    private final ActPages pages;
    private final SupersedeAction supersede;
    private final ClaimDoneAnotherWay anotherWay;
    private final ProposeClosing propose;
    private final ReadClosing closings;

    CloseController(ActPages pages, SupersedeAction supersede, ClaimDoneAnotherWay anotherWay, ProposeClosing propose,
            ReadClosing closings) {
        this.pages = pages;
        this.supersede = supersede;
        this.anotherWay = anotherWay;
        this.propose = propose;
        this.closings = closings;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), CloseForm.empty(),
                ActionAct.PROPOSE_CLOSING, ActionAct.SUPERSEDE, ActionAct.CLAIM_ANOTHER_WAY);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, CloseForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        String done = form.expires() ? "closing-proposed" : form.how();
        return pages.after(act, form, decide(act, form), done, flash);
    }

    private Decision<Stage> decide(Act act, CloseForm form) {
        return switch (form.how()) {
            case CloseForm.SUPERSEDED -> supersede.supersede(
                    new SupersedeAction.Command(act.by(), act.ref(), form.replacement(), form.reason()));
            case CloseForm.ANOTHER_WAY -> anotherWay.claim(
                    new ClaimDoneAnotherWay.Command(act.by(), act.ref(), form.reason()));
            default -> propose.propose(new ProposeClosing.Command(
                    act.by(), act.ref(), form.kind(), form.until().date().orElseThrow(), form.reason()));
        };
    }

    private Act act(SignedIn person, int plan, String number) {
        ActionRef ref = new ActionRef(plan, number);
        return new Act(person, ref, "act-close", "how", livingOnes(person, ref), FIELDS);
    }

    private List<Choice> livingOnes(SignedIn person, ActionRef ref) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", pages.words().say("close.choose-action")));
        closings.livingOnes(person.id(), ref).forEach(one -> choices.add(new Choice(CloseForm.value(one.ref()),
                pages.words().say(one.ref().plan() == ref.plan() ? "close.living-one" : "close.living-one-elsewhere",
                        one.ref().number(), one.title(), one.ref().plan()))));
        return choices;
    }
}
