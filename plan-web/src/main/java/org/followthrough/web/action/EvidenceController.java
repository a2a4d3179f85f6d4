package org.followthrough.web.action;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.Map;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AddEvidence;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody who works on an action gives evidence: a file, a link or a statement. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/evidence")
class EvidenceController {

    /** The controls that rules about what was given or typed are about. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("evidence.title-length", "title"), entry("evidence.happened-ahead", "happenedOn-day"),
            entry("evidence.no-web-address", "link"), entry("evidence.without-words", "statement"),
            entry("evidence.empty-file", "file"), entry("evidence.too-large", "file"),
            entry("evidence.type-not-accepted", "file"), entry("evidence.name-contradicts-content", "file"),
            entry("evidence.declared-contradicts-content", "file"), entry("evidence.two-kinds", "file"),
            entry("evidence.too-many-pixels", "file"), entry("evidence.archive-broken", "file"),
            entry("evidence.archive-forged", "file"), entry("evidence.archive-too-large", "file"),
            entry("upload.too-many", "file"), entry("upload.too-much", "file"));

    private final ActPages pages;
    private final AddEvidence evidence;

    EvidenceController(ActPages pages, AddEvidence evidence) {
        this.pages = pages;
        this.evidence = evidence;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        return pages.open(act(person, plan, number), EvidenceForm.empty(), ActionAct.ADD_EVIDENCE);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, EvidenceForm form,
            @RequestParam(name = "file", required = false) MultipartFile file, RedirectAttributes flash)
            throws IOException {
        Act act = act(person, plan, number);
        Problems problems = form.problems(isGiven(file), pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        Decision<Stage> decision = evidence.add(new AddEvidence.Command(
                act.by(), act.ref(), form.title(), form.happenedOn().date().orElse(null), given(form, file)));
        return pages.after(act, form, decision, "evidence", flash);
    }

    /** An empty file has been chosen too, and is told so by its name; without a name nothing has been chosen. */
    private static boolean isGiven(MultipartFile file) {
        return file != null && !(file.isEmpty() && Blank.is(file.getOriginalFilename()));
    }

    private static AddEvidence.Given given(EvidenceForm form, MultipartFile file) throws IOException {
        return switch (form.kind()) {
            case EvidenceForm.FILE -> new AddEvidence.File(
                    file.getOriginalFilename(), file.getContentType(), file.getInputStream());
            case EvidenceForm.LINK -> new AddEvidence.Link(form.link().strip());
            default -> new AddEvidence.Statement(form.statement());
        };
    }

    private Act act(SignedIn person, int plan, String number) {
        ActionRef ref = new ActionRef(plan, number);
        return new Act(person, ref, "act-evidence", "kind").at(FIELDS);
    }
}
