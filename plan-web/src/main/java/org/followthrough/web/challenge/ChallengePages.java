package org.followthrough.web.challenge;

import java.util.List;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.ReadChallenges;
import org.followthrough.workflow.port.ReadChallenges.ChallengeAct;
import org.followthrough.workflow.port.ReadChallenges.ChallengePage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What all pages on which somebody does something to a challenge have in common. */
@Component
class ChallengePages {

    private final ReadChallenges challenges;
    private final Words words;

    ChallengePages(ReadChallenges challenges, Words words) {
        this.challenges = challenges;
        this.words = words;
    }

    /**
     * Who is about to do something to which challenge.
     *
     * @param template below {@code page/}
     * @param field    the control that a refusal is shown at
     * @param people   whom to choose from
     */
    record Act(SignedIn person, ChallengeRef ref, String template, String field, List<Choice> people) {

        Act(SignedIn person, ChallengeRef ref, String template, String field) {
            this(person, ref, template, field, List.of());
        }
    }

    /**
     * The empty page.
     *
     * @throws NotPermittedException if somebody else has to do it, or not now
     */
    ModelAndView open(Act act, Object form, ChallengeAct needed) {
        ChallengePage page = challenges.challenge(act.person().id(), act.ref());
        if (!page.line().may().contains(needed)) {
            throw new NotPermittedException();
        }
        return view(act, page, form, Problems.none());
    }

    /** The page once more, with what was typed and what has to be put right. */
    ModelAndView again(Act act, Object form, Problems problems) {
        ModelAndView view = view(act, challenges.challenge(act.person().id(), act.ref()), form, problems);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** To the page of the challenge with the good news, or back to the form with the sentence of the rule. */
    ModelAndView after(Act act, Object form, Decision<State> decision, String done, RedirectAttributes flash) {
        if (decision instanceof Decision.Refused<State> refused) {
            return again(act, form, Problems.of(act.field(), words.refusal(refused.refusal())));
        }
        flash.addFlashAttribute("notice", words.say("done." + done));
        return new ModelAndView("redirect:" + ChallengeWords.address(act.ref()));
    }

    Words words() {
        return words;
    }

    private ModelAndView view(Act act, ChallengePage page, Object form, Problems problems) {
        return new ModelAndView("page/" + act.template(), "page",
                new ChallengeActView<>(new ChallengeView(page, words), form, problems, act.people()));
    }
}
