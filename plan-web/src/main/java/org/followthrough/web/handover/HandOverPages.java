package org.followthrough.web.handover;

import java.util.List;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.handover.HandOver.State;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadHandOvers;
import org.followthrough.workflow.port.ReadHandOvers.HandOverAct;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of handing an action over have in common. */
@Component
class HandOverPages {

    private final ReadAction actions;
    private final ReadHandOvers handOvers;
    private final Words words;

    HandOverPages(ReadAction actions, ReadHandOvers handOvers, Words words) {
        this.actions = actions;
        this.handOvers = handOvers;
        this.words = words;
    }

    /**
     * Who is about to do something about which action.
     *
     * @param template below {@code page/}
     * @param field    the control that a refusal is shown at
     * @param people   whom to choose from
     */
    record Act(SignedIn person, ActionRef ref, String template, String field, List<Choice> people) {
    }

    /** Which good news is told where. */
    record Next(String done, String address) {
    }

    /**
     * The empty page.
     *
     * @throws NotPermittedException if somebody else has to do it, or not now
     */
    ModelAndView open(Act act, Object form, HandOverAct needed) {
        if (!handOvers.ofAction(act.person().id(), act.ref()).may().contains(needed)) {
            throw new NotPermittedException();
        }
        return view(act, form, Problems.none());
    }

    /** The page once more, with what was typed and what has to be put right. */
    ModelAndView again(Act act, Object form, Problems problems) {
        ModelAndView view = view(act, form, problems);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** To the action with the good news, or back to the form with the sentence of the rule that refused. */
    ModelAndView after(Act act, Object form, Decision<Stage> decision, String done, RedirectAttributes flash) {
        return after(act, form, decision, new Next(done, ActionWords.address(act.ref())), flash);
    }

    /** The same, to another page than that of the action. */
    ModelAndView after(Act act, Object form, Decision<Stage> decision, Next next, RedirectAttributes flash) {
        if (decision instanceof Decision.Refused<Stage> refused) {
            return again(act, form, Problems.of(act.field(), words.refusal(refused.refusal())));
        }
        flash.addFlashAttribute("notice", words.say("done." + next.done(), act.ref().number()));
        return new ModelAndView("redirect:" + next.address());
    }

    Words words() {
        return words;
    }

    private ModelAndView view(Act act, Object form, Problems problems) {
        HandOverRow open = HandOverRow.of(handOvers.ofAction(act.person().id(), act.ref()).lines().stream()
                .filter(line -> line.state() == State.OFFERED).toList(), words).stream().findFirst().orElse(null);
        return new ModelAndView("page/" + act.template(), "page", new HandOverActView<>(
                actions.action(act.person().id(), act.ref()).line(), ActionWords.address(act.ref()), open, form, problems,
                act.people()));
    }
}
