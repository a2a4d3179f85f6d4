package org.followthrough.web.imports;

import java.io.IOException;
import java.io.InputStream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.web.comparison.LivePlanChoices;
import org.followthrough.web.costly.Costly;
import org.followthrough.web.documents.in.PlanDocumentReader;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ChooseLivePlan;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.ReadImport;
import org.followthrough.workflow.port.UploadPlan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes plans in and lists those that nobody has finished checking. */
@Controller
@RequestMapping("/imports")
class ImportsController {

    private final ReadImport imports;
    private final UploadPlan upload;
    private final PlanDocumentReader reader;
    private final ChooseLivePlan choose;
    private final LivePlanChoices copies;
    private final Words words;

    ImportsController(
            ReadImport imports,
            UploadPlan upload,
            PlanDocumentReader reader,
            ChooseLivePlan choose,
            LivePlanChoices copies,
            Words words) {
        this.imports = imports;
        this.upload = upload;
        this.choose = choose;
        this.copies = copies;
        this.reader = reader;
        this.words = words;
    }

    @GetMapping
    ModelAndView imports(SignedIn person, @RequestParam(required = false) Integer copyOf) {
        return page(person, copyOf, Problems.none());
    }

    @Costly
    @PostMapping
    ModelAndView upload(SignedIn person, @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(required = false) Integer copyOf, RedirectAttributes flash) throws IOException {
        requireProgrammeLead(person);
        if (file == null || file.isEmpty() && file.getOriginalFilename().isBlank()) {
            return refused(person, copyOf, words.say("imports.choose-file"));
        }
        try (InputStream content = file.getInputStream()) {
            Decision<Integer> decision = taken(person, file.getOriginalFilename(), reader.read(content));
            return decision instanceof Decision.Refused<Integer> refused
                    ? notKept(person, copyOf, refused.refusal(), flash)
                    : next(person, ((Decision.Accepted<Integer>) decision).result(), copyOf);
        }
    }

    /** What was read before is shown as it was read then. */
    private ModelAndView notKept(SignedIn person, Integer copyOf, Refusal why, RedirectAttributes flash) {
        if (!why.rule().equals(UploadPlan.READ_BEFORE)) {
            return refused(person, copyOf, words.refusal(why));
        }
        flash.addFlashAttribute("notice", words.refusal(why));
        return next(person, Integer.parseInt(why.values().get(0)), copyOf);
    }

    private Decision<Integer> taken(SignedIn person, String fileName, Decision<RawTable> table) {
        return table instanceof Decision.Accepted<RawTable> read
                ? upload.upload(new UploadPlan.Command(person.id(), fileName, read.result()))
                : table.map(nothing -> 0);
    }

    private ModelAndView next(SignedIn person, int number, Integer copyOf) {
        boolean compared = copyOf != null
                && choose.choose(new ChooseLivePlan.Command(person.id(), number, copyOf)).isAccepted();
        return new ModelAndView("redirect:/imports/" + number + (compared ? "/changes" : ""));
    }

    private ModelAndView refused(SignedIn person, Integer copyOf, String sentence) {
        ModelAndView page = page(person, copyOf, Problems.of("file", sentence));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(SignedIn person, Integer copyOf, Problems problems) {
        requireProgrammeLead(person);
        return new ModelAndView("page/imports", "page", new ImportsView(
                imports.open(person.id()), copies.of(person), copyOf == null ? "" : copyOf.toString(), problems));
    }

    private static void requireProgrammeLead(SignedIn person) {
        if (!person.has(Role.PROGRAMME_LEAD)) {
            throw new NotPermittedException();
        }
    }
}
