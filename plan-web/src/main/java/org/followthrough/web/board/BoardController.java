package org.followthrough.web.board;

import org.followthrough.domain.people.Role;
import org.followthrough.web.challenge.ChallengeWords;
import org.followthrough.web.inspection.DutyRow;
import org.followthrough.web.plan.LatestPlan;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.web.work.LateDeskRow;
import org.followthrough.workflow.port.ReadBoard;
import org.followthrough.workflow.port.ReadInspection;
import org.followthrough.workflow.port.ReadLateDesks;
import org.followthrough.workflow.port.ReadChallenges;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where a plan stands, and the way to it from the first page. */
@Controller
class BoardController {

    private final ReadBoard boards;
    private final ReadLateDesks late;
    private final ReadInspection inspections;
    private final ReadChallenges challenges;
    private final LatestPlan latest;
    private final Words words;

    BoardController(
            ReadBoard boards,
            ReadLateDesks late,
            ReadInspection inspections,
            ReadChallenges challenges,
            LatestPlan latest,
            Words words) {
        this.boards = boards;
        this.late = late;
        this.inspections = inspections;
        this.challenges = challenges;
        this.latest = latest;
        this.words = words;
    }

    /** People of another agency see only their own actions, so their first page is their work. */
    @GetMapping("/")
    String first(SignedIn person) {
        return person.has(Role.PARTNER) ? "redirect:/my-work" : "redirect:/board";
    }

    @GetMapping("/board")
    ModelAndView latest(SignedIn person) {
        return latest.lead(person, "/board", "board.title");
    }

    @GetMapping("/plans/{number}/board")
    ModelAndView board(SignedIn person, @PathVariable int number) {
        return new ModelAndView("page/board", "page", new BoardView(boards.board(person.id(), number), words))
                .addObject("statutory", DutyRow.of(inspections.duties(person.id(), number), words))
                .addObject("late", LateDeskRow.of(late.ofPlan(person.id(), number), words))
                .addObject("challenges", ChallengeWords.rows(challenges.open(person.id(), number), words));
    }
}
