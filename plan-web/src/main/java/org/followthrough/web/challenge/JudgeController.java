package org.followthrough.web.challenge;

import org.followthrough.web.challenge.ChallengePages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.JudgeReply;
import org.followthrough.workflow.port.ReadChallenges.ChallengeAct;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The challenger accepts a reply or keeps the challenge open. */
@Controller
@RequestMapping("/plans/{plan}/challenges/{number}/judge")
class JudgeController {

    private final ChallengePages pages;
    private final JudgeReply judge;

    JudgeController(ChallengePages pages, JudgeReply judge) {
        this.pages = pages;
        this.judge = judge;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable int number) {
        return pages.open(act(person, plan, number), JudgeForm.empty(), ChallengeAct.JUDGE);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable int number, JudgeForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        return pages.after(act, form,
                judge.judge(new JudgeReply.Command(person.id(), act.ref(), form.accepts(), form.wording())),
                form.accepts() ? "challenge-settled" : "challenge-kept-open", flash);
    }

    private static Act act(SignedIn person, int plan, int number) {
        return new Act(person, new ChallengeRef(plan, number), "challenge-judge", "verdict");
    }
}
