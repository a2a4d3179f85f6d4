package org.followthrough.web.colour;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.LiftColour;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadColour;
import org.followthrough.workflow.port.ReadColour.ColourPage;
import org.followthrough.workflow.port.SetColour;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A colour is set by hand or lifted. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/colour")
class ColourController {

    private final ReadAction actions;
    private final ReadColour colours;
    private final SetColour set;
    private final LiftColour lift;
    private final Words words;

    ColourController(ReadAction actions, ReadColour colours, SetColour set, LiftColour lift, Words words) {
        this.actions = actions;
        this.colours = colours;
        this.set = set;
        this.lift = lift;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return view(person, new ActionRef(plan, number), ColourForm.empty(), Problems.none());
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, ColourForm form,
            RedirectAttributes flash) {
        ActionRef ref = new ActionRef(plan, number);
        Problems problems = form.problems(words);
        if (problems.any()) {
            return again(person, ref, form, problems);
        }
        Decision<Stage> decision = form.lifts()
                ? lift.lift(new LiftColour.Command(person.id(), ref, form.reason()))
                : set.set(new SetColour.Command(person.id(), ref, form.chosen().orElseThrow(), form.reason()));
        if (decision instanceof Decision.Refused<Stage> refused) {
            return again(person, ref, form, Problems.of("colour", words.refusal(refused.refusal())));
        }
        flash.addFlashAttribute("notice", words.say(form.lifts() ? "done.colour-lifted" : "done.colour-set", number));
        return new ModelAndView("redirect:" + ActionWords.address(ref));
    }

    private ModelAndView again(SignedIn person, ActionRef ref, ColourForm form, Problems problems) {
        ModelAndView view = view(person, ref, form, problems);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView view(SignedIn person, ActionRef ref, ColourForm form, Problems problems) {
        ColourPage colour = colours.colour(person.id(), ref);
        if (colour.choices().isEmpty() && !colour.mayLift() && !problems.any()) {
            throw new NotPermittedException();
        }
        return new ModelAndView("page/act-colour", "page", new ColourActView(
                actions.action(person.id(), ref).line(), ActionWords.address(ref), new ColourView(ref, colour, words),
                form, problems, choices(colour)));
    }

    private List<Choice> choices(ColourPage colour) {
        List<Choice> choices = new ArrayList<>();
        colour.choices().forEach(one -> choices.add(new Choice(
                ColourView.name(one), words.colour(one), words.say("colour-by-hand.hint." + ColourView.name(one)))));
        if (colour.mayLift()) {
            choices.add(new Choice(ColourForm.BY_RULES, words.say("colour-by-hand.by-rules"),
                    words.say("colour-by-hand.by-rules.hint", words.colour(colour.computed().colour()))));
        }
        return choices;
    }
}
