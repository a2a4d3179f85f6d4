package org.followthrough.web.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.AddActions;
import org.followthrough.workflow.port.AddActions.Outcome;
import org.followthrough.workflow.port.AddActions.Pick;
import org.followthrough.workflow.port.FinishComparison;
import org.followthrough.workflow.port.ReadComparison;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds the actions that stand on paper only, and puts a compared document away. */
@Controller
@RequestMapping("/imports/{number}/changes")
class AddedController {

    private final ReadComparison comparisons;
    private final AddActions add;
    private final FinishComparison finish;
    private final Words words;

    AddedController(ReadComparison comparisons, AddActions add, FinishComparison finish, Words words) {
        this.comparisons = comparisons;
        this.add = add;
        this.finish = finish;
        this.words = words;
    }

    @PostMapping("/added")
    ModelAndView add(SignedIn person, @PathVariable int number,
            @RequestParam(name = "added", defaultValue = "") List<String> added, RedirectAttributes flash) {
        List<Pick> picks = added.stream().map(value -> value.split("~", 2)).filter(parts -> parts.length == 2)
                .map(parts -> new Pick(parts[0], parts[1])).toList();
        if (picks.isEmpty()) {
            return again(person, number, Problems.of("added", words.say("comparison.choose-actions")));
        }
        Decision<List<Outcome>> decision = add.add(new AddActions.Command(person.id(), number, picks));
        if (decision instanceof Decision.Refused<List<Outcome>> refused) {
            return again(person, number, Problems.of("added", words.refusal(refused.refusal())));
        }
        List<Outcome> outcomes = ((Decision.Accepted<List<Outcome>>) decision).result();
        Map<Boolean, List<Outcome>> byOutcome = outcomes.stream()
                .collect(Collectors.partitioningBy(outcome -> outcome.decision().isAccepted()));
        String done = words.countOrNone("comparison.actions-added", byOutcome.get(true).size());
        if (byOutcome.get(false).isEmpty()) {
            flash.addFlashAttribute("notice", done);
            return new ModelAndView("redirect:/imports/" + number + "/changes");
        }
        return again(person, number, refusals(byOutcome.get(false))).addObject("taken", done);
    }

    @PostMapping("/finish")
    ModelAndView finish(SignedIn person, @PathVariable int number, RedirectAttributes flash) {
        Decision<Integer> decision = finish.finish(person.id(), number);
        flash.addFlashAttribute("notice", decision instanceof Decision.Refused<Integer> refused
                ? words.refusal(refused.refusal())
                : words.say("comparison.finished"));
        return new ModelAndView("redirect:/imports");
    }

    private Problems refusals(List<Outcome> refused) {
        Problems problems = Problems.none();
        for (Outcome outcome : refused) {
            problems = problems.and("added-" + outcome.pick().paper(),
                    words.refusal(((Decision.Refused<?>) outcome.decision()).refusal()));
        }
        return problems;
    }

    /** The last page, on which the actions stand that are on paper only. */
    private ModelAndView again(SignedIn person, int number, Problems problems) {
        ModelAndView again = new ModelAndView("page/comparison", "page", new ComparisonView(
                comparisons.read(person.id(), number), Integer.MAX_VALUE, TakeOverForm.empty(), problems, Map.of(), words));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }
}
