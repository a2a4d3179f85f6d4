package org.followthrough.web.work;

import org.followthrough.web.challenge.ChallengeWords;
import org.followthrough.web.handover.HandOversView;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadChallenges;
import org.followthrough.workflow.port.ReadCover;
import org.followthrough.workflow.port.ReadHandOvers;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.ReadMyWork.MyWork;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.Tasks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What waits for a person. */
@Controller
class WorkController {

    private final ReadMyWork work;
    private final ReadChallenges challenges;
    private final ReadHandOvers handOvers;
    private final ReadCover covers;
    private final Words words;

    WorkController(
            ReadMyWork work,
            ReadChallenges challenges,
            ReadHandOvers handOvers,
            ReadCover covers,
            Words words) {
        this.work = work;
        this.challenges = challenges;
        this.handOvers = handOvers;
        this.covers = covers;
        this.words = words;
    }

    @GetMapping("/my-work")
    ModelAndView work(SignedIn person, @RequestParam(defaultValue = "1") int page) {
        MyWork mine = work.work(person.id(), page);
        return new ModelAndView("page/my-work", "page", new WorkView(mine, words))
                .addObject("counts", mine.tasks().counts())
                .addObject("handOvers", HandOversView.of(handOvers.handOvers(person.id()), words).waiting())
                .addObject("challenges", ChallengeWords.rows(challenges.challenges(person.id()).waiting(), words))
                .addObject("coversAsked", covers.waiting(person.id()));
    }

    @GetMapping("/sign-offs")
    ModelAndView decisions(SignedIn person, @RequestParam(defaultValue = "1") int page) {
        Tasks decisions = work.tasks(person.id(), Task.DECISIONS, page);
        return new ModelAndView("page/sign-offs", "page", new DecisionsView(decisions, words))
                .addObject("counts", decisions.counts());
    }
}
