package org.followthrough.web.work;

import java.util.List;
import org.followthrough.web.challenge.ChallengeWords;
import org.followthrough.web.handover.HandOverRow;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadChallenges;
import org.followthrough.workflow.port.ReadHandOvers;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.ReadMyWork.Counts;
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
    private final Words words;

    WorkController(
            ReadMyWork work,
            ReadChallenges challenges,
            ReadHandOvers handOvers,
            Words words) {
        this.work = work;
        this.challenges = challenges;
        this.handOvers = handOvers;
        this.words = words;
    }

    @GetMapping("/my-work")
    ModelAndView work(SignedIn person, @RequestParam(defaultValue = "1") int page) {
        MyWork mine = work.work(person.id(), page);
        Counts counts = mine.tasks().counts();
        return new ModelAndView("page/my-work", "page", new WorkView(mine, words))
                .addObject("counts", counts)
                .addObject("handOvers", counts.handOvers() == 0 ? List.of()
                        : HandOverRow.of(handOvers.waiting(person.id()), words))
                .addObject("challenges", counts.challenges() == 0 ? List.of()
                        : ChallengeWords.rows(challenges.waiting(person.id()), words))
                .addObject("coversAsked", counts.covers());
    }

    @GetMapping("/sign-offs")
    ModelAndView decisions(SignedIn person, @RequestParam(defaultValue = "1") int page) {
        Tasks decisions = work.tasks(person.id(), Task.DECISIONS, page);
        return new ModelAndView("page/sign-offs", "page", new DecisionsView(decisions, words))
                .addObject("counts", decisions.counts());
    }
}
