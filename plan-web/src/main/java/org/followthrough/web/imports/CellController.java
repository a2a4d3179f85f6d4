package org.followthrough.web.imports;

import java.util.List;
import java.util.Optional;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.reading.CellReading;
import org.followthrough.domain.reading.Correction;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.Field;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.CorrectImport;
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

/** Puts one cell of an import right. */
@Controller
@RequestMapping("/imports/{number}/cell")
class CellController {

    private final ReadImport imports;
    private final CorrectImport correct;
    private final Words words;

    CellController(ReadImport imports, CorrectImport correct, Words words) {
        this.imports = imports;
        this.correct = correct;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int number, @RequestParam String key, @RequestParam Field field) {
        DraftPlan draft = imports.read(person.id(), number).draft();
        return page(draft, number, key, field, CellView.value(draft, key, field), Problems.none());
    }

    @PostMapping
    ModelAndView correct(SignedIn person, @PathVariable int number, @RequestParam String key, @RequestParam Field field,
            @RequestParam(defaultValue = "") String value, RedirectAttributes flash) {
        Decision<Integer> decision = correct.correct(
                new CorrectImport.Command(person.id(), number, new Correction(key, field, value.strip())));
        if (decision instanceof Decision.Refused<Integer> refused) {
            ModelAndView page = page(imports.read(person.id(), number).draft(), number, key, field, value,
                    Problems.of("value", words.refusal(refused.refusal())));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        flash.addFlashAttribute("notice", words.say("imports.corrected", key));
        return new ModelAndView("redirect:/imports/" + number);
    }

    private ModelAndView page(DraftPlan draft, int number, String key, Field field, String value, Problems problems) {
        List<String> sentences = reading(draft, key, field).stream()
                .flatMap(reading -> reading.remarks().stream())
                .map(remark -> words.say(remark.rule(), remark.values().toArray()))
                .toList();
        return new ModelAndView("page/import-cell", "page", new CellView(number, key, field,
                words.say("imports.field." + ImportRows.name(field)), value, sentences, problems));
    }

    private static Optional<CellReading> reading(DraftPlan draft, String key, Field field) {
        return switch (field) {
            case THEME -> draft.themes().stream().filter(theme -> theme.code().equals(key)).findFirst()
                    .map(theme -> theme.reading());
            case NUMBER, ISSUE, REPORT_REF -> draft.issues().stream().filter(issue -> issue.no().equals(key)).findFirst()
                    .map(issue -> issue.cell(field));
            case ACTION, TIMESCALE, OWNER, PROGRESS, RAG -> draft.action(key).map(action -> action.cell(field));
        };
    }
}
