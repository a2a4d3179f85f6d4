package org.followthrough.web.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadComparison;
import org.followthrough.workflow.port.ReadComparison.ComparisonPage;
import org.followthrough.workflow.port.TakeOverLines;
import org.followthrough.workflow.port.TakeOverLines.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what a document says otherwise than the live plan, and takes over what somebody picks. */
@Controller
@RequestMapping("/imports/{number}/changes")
class ComparisonController {

    private final ReadComparison comparisons;
    private final TakeOverLines takeOver;
    private final Words words;

    ComparisonController(ReadComparison comparisons, TakeOverLines takeOver, Words words) {
        this.comparisons = comparisons;
        this.takeOver = takeOver;
        this.words = words;
    }

    @GetMapping
    ModelAndView compare(SignedIn person, @PathVariable int number, @RequestParam(defaultValue = "1") int page) {
        return page(comparisons.read(person.id(), number), page, TakeOverForm.empty(), Problems.none(), Map.of());
    }

    @PostMapping
    ModelAndView takeOver(SignedIn person, @PathVariable int number, @RequestParam(defaultValue = "1") int page,
            TakeOverForm form, RedirectAttributes flash) {
        ComparisonPage seen = comparisons.read(person.id(), number);
        Problems problems = form.problems(words);
        if (problems.any()) {
            return again(seen, page, form, problems, Map.of());
        }
        Decision<List<Outcome>> decision = takeOver.takeOver(new TakeOverLines.Command(person.id(), number, form.lines(),
                words.say("comparison.reason", seen.line().fileName()), form.terms()));
        if (decision instanceof Decision.Refused<List<Outcome>> refused) {
            return again(seen, page, form, Problems.of("lines", words.refusal(refused.refusal())), Map.of());
        }
        List<Outcome> outcomes = ((Decision.Accepted<List<Outcome>>) decision).result();
        long taken = outcomes.stream().filter(outcome -> outcome.decision().isAccepted()).count();
        if (taken == outcomes.size()) {
            flash.addFlashAttribute("notice", words.countOrNone("comparison.done", taken));
            return new ModelAndView("redirect:/imports/" + number + "/changes?page=" + page);
        }
        return withRefusals(comparisons.read(person.id(), number), page, form, outcomes, taken);
    }

    private ModelAndView withRefusals(
            ComparisonPage seen, int page, TakeOverForm form, List<Outcome> outcomes, long taken) {
        Map<String, String> refusals = outcomes.stream().filter(outcome -> !outcome.decision().isAccepted())
                .collect(Collectors.toMap(
                        outcome -> PickedLine.id(outcome.line().action(), outcome.line().topic()),
                        outcome -> words.refusal(((Decision.Refused<?>) outcome.decision()).refusal()),
                        (one, other) -> one));
        Problems problems = Problems.none();
        for (Map.Entry<String, String> refusal : refusals.entrySet()) {
            problems = problems.and(refusal.getKey(), refusal.getValue());
        }
        return again(seen, page, form, problems, refusals)
                .addObject("taken", words.countOrNone("comparison.done", taken));
    }

    private ModelAndView again(ComparisonPage seen, int page, TakeOverForm form, Problems problems,
            Map<String, String> refusals) {
        ModelAndView again = page(seen, page, form, problems, refusals);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(ComparisonPage seen, int page, TakeOverForm form, Problems problems,
            Map<String, String> refusals) {
        return new ModelAndView("page/comparison", "page",
                new ComparisonView(seen, page, form, problems, refusals, words));
    }
}
