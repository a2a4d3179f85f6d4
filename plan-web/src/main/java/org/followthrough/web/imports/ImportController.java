package org.followthrough.web.imports;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.web.comparison.LivePlanChoices;
import org.followthrough.web.form.Problems;
import org.followthrough.web.layout.Brand;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.CancelImport;
import org.followthrough.workflow.port.ReadColumns;
import org.followthrough.workflow.port.ReadComparison;
import org.followthrough.workflow.port.ReadImport;
import org.followthrough.workflow.port.ReadImport.ImportPage;
import org.followthrough.workflow.port.ReadImportAgain;
import org.followthrough.workflow.port.SavePlan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows how a plan was read, and saves or cancels it, or reads it once more. */
@Controller
@RequestMapping("/imports/{number}")
class ImportController {

    private final ReadImport imports;
    private final SavePlan save;
    private final CancelImport cancel;
    private final ReadImportAgain again;
    private final ReadColumns columns;
    private final ReadComparison comparisons;
    private final LivePlanChoices copies;
    private final Brand brand;
    private final Words words;

    ImportController(
            ReadImport imports,
            SavePlan save,
            CancelImport cancel,
            ReadImportAgain again,
            ReadColumns columns,
            ReadComparison comparisons,
            LivePlanChoices copies,
            Brand brand,
            Words words) {
        this.imports = imports;
        this.save = save;
        this.cancel = cancel;
        this.again = again;
        this.columns = columns;
        this.comparisons = comparisons;
        this.copies = copies;
        this.brand = brand;
        this.words = words;
    }

    @GetMapping
    ModelAndView check(SignedIn person, @PathVariable int number, @RequestParam(defaultValue = "") String show) {
        ImportPage page = imports.read(person.id(), number);
        SaveForm form = new SaveForm(page.draft().title(), brand.body());
        return check(person, page, show.equals("all"), form, Problems.none());
    }

    @PostMapping
    ModelAndView save(SignedIn person, @PathVariable int number, SaveForm form, RedirectAttributes flash) {
        Problems problems = form.problems(words);
        if (problems.any()) {
            return unprocessable(check(person, imports.read(person.id(), number), false, form, problems));
        }
        Decision<Integer> decision =
                save.save(new SavePlan.Command(person.id(), number, form.title(), form.bodyName()));
        if (decision instanceof Decision.Refused<Integer> refused) {
            return notSaved(imports.read(person.id(), number), person, form, refused.refusal(), flash);
        }
        flash.addFlashAttribute("notice", words.say("imports.saved", form.title()));
        return new ModelAndView("redirect:/plans/" + ((Decision.Accepted<Integer>) decision).result());
    }

    @PostMapping("/cancel")
    ModelAndView cancel(SignedIn person, @PathVariable int number, RedirectAttributes flash) {
        Decision<Integer> decision = cancel.cancel(person.id(), number);
        flash.addFlashAttribute("notice", decision instanceof Decision.Refused<Integer> refused
                ? words.refusal(refused.refusal())
                : words.say("imports.cancelled"));
        return new ModelAndView("redirect:/imports");
    }

    @PostMapping("/again")
    ModelAndView readAgain(SignedIn person, @PathVariable int number, RedirectAttributes flash) {
        Decision<Integer> decision = again.readAgain(person.id(), number);
        if (decision instanceof Decision.Refused<Integer> refused) {
            ImportPage page = imports.read(person.id(), number);
            return unprocessable(check(person, page, false, new SaveForm(page.draft().title(), brand.body()),
                    Problems.of("again", words.refusal(refused.refusal()))));
        }
        flash.addFlashAttribute("notice", words.say("imports.read-again"));
        return new ModelAndView("redirect:/imports/" + ((Decision.Accepted<Integer>) decision).result());
    }

    /** Whoever saves what was saved an instant ago, with a second click say, is shown its plan. */
    private ModelAndView notSaved(ImportPage page, SignedIn person, SaveForm form, Refusal why, RedirectAttributes flash) {
        if (page.savedAs() == null) {
            return unprocessable(check(person, page, false, form, Problems.of("title", words.refusal(why))));
        }
        flash.addFlashAttribute("notice", words.say("imports.saved-before", page.line().fileName()));
        return new ModelAndView("redirect:/plans/" + page.savedAs());
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView check(SignedIn person, ImportPage page, boolean everything, SaveForm form,
            Problems problems) {
        return new ModelAndView("page/import", "page", new ImportCheck(page, everything, form, problems, words))
                .addObject("remembered", words.list(columns.remembered(person.id(), page.line().number())))
                .addObject("copies", copies.of(person))
                .addObject("copyOf", comparisons.planOf(person.id(), page.line().number()).orElse(0));
    }
}
