package org.followthrough.web.challenge;

import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.challenge.Challenged.Kind;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.LodgeChallenge;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadChallenges;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An action, an issue or a theme is challenged. */
@Controller
@RequestMapping("/plans/{plan}/challenges/new")
class LodgeController {

    private final ReadChallenges challenges;
    private final LodgeChallenge lodge;
    private final Words words;

    LodgeController(ReadChallenges challenges, LodgeChallenge lodge, Words words) {
        this.challenges = challenges;
        this.lodge = lodge;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @RequestParam String kind, @RequestParam String about) {
        return view(person, plan, challenged(kind, about), LodgeForm.empty(), Problems.none());
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @RequestParam String kind, @RequestParam String about,
            LodgeForm form, RedirectAttributes flash) {
        Challenged challenged = challenged(kind, about);
        Problems problems = form.problems(words);
        if (problems.any()) {
            return again(person, plan, challenged, form, problems);
        }
        Decision<ChallengeRef> decision = lodge.lodge(new LodgeChallenge.Command(
                person.id(), plan, challenged, form.wording(), form.sending()));
        if (decision instanceof Decision.Refused<ChallengeRef> refused) {
            return again(person, plan, challenged, form, Problems.of("wording", words.refusal(refused.refusal())));
        }
        flash.addFlashAttribute("notice", words.say("done.challenge-lodged"));
        return new ModelAndView("redirect:"
                + ChallengeWords.address(((Decision.Accepted<ChallengeRef>) decision).result()));
    }

    private ModelAndView again(
            SignedIn person, int plan, Challenged about, LodgeForm form, Problems problems) {
        ModelAndView view = view(person, plan, about, form, problems);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView view(SignedIn person, int plan, Challenged about, LodgeForm form, Problems problems) {
        return new ModelAndView("page/challenge-lodge", "page",
                new LodgeView(challenges.subject(person.id(), plan, about), form, problems, words));
    }

    private static Challenged challenged(String kind, String about) {
        return Stream.of(Kind.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(kind) && !about.isBlank())
                .findFirst()
                .map(known -> new Challenged(known, about))
                .orElseThrow(() -> new NotFoundException("part of the plan", about));
    }
}
