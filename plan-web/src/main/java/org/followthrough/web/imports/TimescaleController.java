package org.followthrough.web.imports;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.reading.Correction;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.Field;
import org.followthrough.domain.recurring.Regularity;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.CorrectImport;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadImport;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks what an open-ended timescale of an import becomes: a dated deliverable, a recurring check, or both. */
@Controller
@RequestMapping("/imports/{number}/timescale")
class TimescaleController {

    private final ReadImport imports;
    private final CorrectImport correct;
    private final Words words;

    TimescaleController(ReadImport imports, CorrectImport correct, Words words) {
        this.imports = imports;
        this.correct = correct;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int number, @RequestParam String key) {
        DraftAction action = action(person, number, key);
        TimescaleForm form = TimescaleForm.proposing(Regularity.proposal(timescale(action), wording(action)), null);
        return page(number, action, form, Problems.none());
    }

    @PostMapping
    ModelAndView choose(SignedIn person, @PathVariable int number, @RequestParam String key, TimescaleForm form,
            RedirectAttributes flash) {
        Problems problems = form.problems(words);
        if (!problems.any()) {
            Decision<Integer> decision = correct.correct(new CorrectImport.Command(
                    person.id(), number, new Correction(key, Field.TIMESCALE, form.written())));
            problems = problems.unless("becomes", decision, words);
        }
        if (problems.any()) {
            ModelAndView again = page(number, action(person, number, key), form, problems);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        flash.addFlashAttribute("notice", words.say("imports.timescale.chosen", key, form.written()));
        return new ModelAndView("redirect:/imports/" + number);
    }

    private ModelAndView page(int number, DraftAction action, TimescaleForm form, Problems problems) {
        return new ModelAndView("page/import-timescale", "page",
                new TimescaleView(number, action.id(), wording(action), timescale(action), form, problems, words));
    }

    private DraftAction action(SignedIn person, int number, String key) {
        return imports.read(person.id(), number).draft().action(key)
                .orElseThrow(() -> new NotFoundException("action", key));
    }

    private static String wording(DraftAction action) {
        return action.text() == null ? "" : action.text();
    }

    private static String timescale(DraftAction action) {
        return action.effectiveTimescale() == null ? "" : action.effectiveTimescale();
    }
}
