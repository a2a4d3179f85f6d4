package org.followthrough.web.action;

import java.util.Map;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Role;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.ChosenPerson;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.PassSignOff;
import org.followthrough.workflow.port.ReadPeople;
import org.followthrough.workflow.port.ReturnAction;
import org.followthrough.workflow.port.SignOffAction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The manager signs an action off, returns it or passes it on. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/sign-off")
class SignOffController {

    /** The controls that its rules are about. */
    private static final Map<String, String> FIELDS = Map.of(
            "return.date-not-ahead", "sendAgainBy-day", "day.too-far-ahead", "sendAgainBy-day",
            "return.without-reason", "missing",
            "pass-on.to-no-manager", "manager", "pass-on.to-an-owner", "manager");

    private final ActPages pages;
    private final SignOffAction signOff;
    private final ReturnAction giveBack;
    private final PassSignOff pass;
    private final ReadPeople directory;

    SignOffController(
            ActPages pages, SignOffAction signOff, ReturnAction giveBack, PassSignOff pass, ReadPeople directory) {
        this.pages = pages;
        this.signOff = signOff;
        this.giveBack = giveBack;
        this.pass = pass;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), SignOffForm.empty(), ActionAct.SIGN_OFF, ActionAct.RETURN, ActionAct.PASS_ON);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, SignOffForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        return pages.after(act, form, decide(act, form), form.done(), flash);
    }

    private Decision<Stage> decide(Act act, SignOffForm form) {
        return switch (form.decision()) {
            case SignOffForm.SIGN_OFF -> signOff.signOff(new SignOffAction.Command(act.by(), act.ref(), form.note()));
            case SignOffForm.RETURN -> giveBack.giveBack(new ReturnAction.Command(
                    act.by(), act.ref(), form.missing(), form.sendAgainBy().date().orElse(null)));
            default -> pass.passOn(new PassSignOff.Command(act.by(), act.ref(), ChosenPerson.of(form.manager())));
        };
    }

    private Act act(SignedIn person, int plan, String number) {
        ActionRef ref = new ActionRef(plan, number);
        return new Act(person, ref, "act-sign-off", "decision",
                pages.choices(directory.withRole(person.id(), Role.MANAGER)), FIELDS);
    }
}
