package org.followthrough.web.challenge;

import java.util.Set;
import org.followthrough.web.challenge.ChallengePages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.ReadChallenges.ChallengeAct;
import org.followthrough.workflow.port.ReplyToChallenge;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The named answerer replies to a challenge. */
@Controller
@RequestMapping("/plans/{plan}/challenges/{number}/reply")
class ReplyController {

    private final ChallengePages pages;
    private final ReplyToChallenge reply;

    ReplyController(ChallengePages pages, ReplyToChallenge reply) {
        this.pages = pages;
        this.reply = reply;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable int number) {
        return pages.open(act(person, plan, number), ReplyForm.empty(), ChallengeAct.REPLY);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable int number, ReplyForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        return pages.after(act, form, reply.reply(new ReplyToChallenge.Command(
                person.id(), act.ref(), form.upheld(), form.wording(), form.toDo(), Set.copyOf(form.reopen()))),
                "challenge-answered", flash);
    }

    private static Act act(SignedIn person, int plan, int number) {
        return new Act(person, new ChallengeRef(plan, number), "challenge-reply", "finding");
    }
}
