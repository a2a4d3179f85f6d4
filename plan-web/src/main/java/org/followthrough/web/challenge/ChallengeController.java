package org.followthrough.web.challenge;

import org.followthrough.web.list.PageNumber;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.ReadChallenges;
import org.followthrough.workflow.port.ReadChallenges.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The challenges that somebody may know of, all and each. */
@Controller
class ChallengeController {

    private final ReadChallenges challenges;
    private final Words words;

    ChallengeController(ReadChallenges challenges, Words words) {
        this.challenges = challenges;
        this.words = words;
    }

    @GetMapping("/challenges")
    ModelAndView all(SignedIn person, @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "1") String page) {
        return new ModelAndView("page/challenges", "page", new ChallengesView(
                challenges.challenges(person.id(), shown(shown), PageNumber.of(page)), words));
    }

    private static Shown shown(String typed) {
        return typed.equals("settled") ? Shown.SETTLED : Shown.OPEN;
    }

    @GetMapping("/plans/{plan}/challenges/{number:\\d+}")
    ModelAndView one(SignedIn person, @PathVariable int plan, @PathVariable int number) {
        return new ModelAndView("page/challenge", "page",
                new ChallengeView(challenges.challenge(person.id(), new ChallengeRef(plan, number)), words));
    }
}
