package org.followthrough.web.people;

import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.SucceedLeaver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what handing over everything of a person would do, and then does it. */
@Controller
@RequestMapping("/people/{id}/hand-over")
class SuccessionController {

    private final SucceedLeaver work;
    private final SuccessionPages pages;
    private final Words words;

    SuccessionController(SucceedLeaver work, SuccessionPages pages, Words words) {
        this.work = work;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(SignedIn by, @PathVariable UUID id) {
        return pages.page(by, new PersonId(id), SuccessionForm.empty(), Problems.none(), null);
    }

    @PostMapping
    ModelAndView send(SignedIn by, @PathVariable UUID id, SuccessionForm form, RedirectAttributes next) {
        PersonId leaver = new PersonId(id);
        if (form.isToBeChosenAgain()) {
            return pages.page(by, leaver, form, Problems.none(), null);
        }
        Problems problems = form.problems(work.parts(by.id(), leaver).keySet(), words);
        if (problems.any()) {
            return again(by, leaver, form, problems);
        }
        SucceedLeaver.Command command =
                new SucceedLeaver.Command(by.id(), leaver, form.successors(), form.reason());
        return form.isToBeDone() ? succeed(by, form, command, next) : look(by, form, command);
    }

    private ModelAndView look(SignedIn by, SuccessionForm form, SucceedLeaver.Command command) {
        Decision<SucceedLeaver.Preview> decision = work.preview(command);
        return decision instanceof Accepted<SucceedLeaver.Preview> preview
                ? pages.page(by, command.leaver(), form, Problems.none(), preview.result())
                : refused(by, form, command, decision);
    }

    private ModelAndView succeed(
            SignedIn by, SuccessionForm form, SucceedLeaver.Command command, RedirectAttributes next) {
        Decision<Integer> decision = work.succeed(command);
        if (decision instanceof Accepted<Integer> done) {
            next.addFlashAttribute("notice", words.count("succession.done", done.result()));
            return new ModelAndView("redirect:/people/" + command.leaver() + "/hand-over");
        }
        return refused(by, form, command, decision);
    }

    private ModelAndView refused(SignedIn by, SuccessionForm form, SucceedLeaver.Command command, Decision<?> decision) {
        return again(by, command.leaver(), form,
                Problems.of("reason", words.refusal(((Refused<?>) decision).refusal())));
    }

    private ModelAndView again(SignedIn by, PersonId leaver, SuccessionForm form, Problems problems) {
        ModelAndView page = pages.page(by, leaver, form, problems, null);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
