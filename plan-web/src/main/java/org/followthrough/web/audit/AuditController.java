package org.followthrough.web.audit;

import java.util.List;
import java.util.Set;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ConfirmActions;
import org.followthrough.workflow.port.ConfirmActions.Outcome;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.Tasks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One audit confirms several actions. */
@Controller
@RequestMapping("/audits")
class AuditController {

    private final ConfirmActions confirm;
    private final ReadMyWork work;
    private final Words words;

    AuditController(ConfirmActions confirm, ReadMyWork work, Words words) {
        this.confirm = confirm;
        this.work = work;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @RequestParam(defaultValue = "1") int page) {
        return page(person, page, AuditForm.empty(), Problems.none(), List.of());
    }

    @PostMapping
    ModelAndView send(SignedIn person, @RequestParam(defaultValue = "1") int page, AuditForm form,
            RedirectAttributes flash) {
        Problems problems = form.problems(words);
        if (problems.any()) {
            return again(page(person, page, form, problems, List.of()));
        }
        List<Outcome> outcomes = confirm.confirm(new ConfirmActions.Command(
                person.id(), form.refs(), form.proof().orElseThrow(), form.note()));
        if (outcomes.stream().allMatch(one -> one.decision().isAccepted())) {
            flash.addFlashAttribute("notice", AuditView.confirmed(outcomes, words));
            return new ModelAndView("redirect:/sign-offs");
        }
        return again(page(person, page, form, Problems.of("actions", words.say("audit.some-refused")), outcomes));
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            SignedIn person, int page, AuditForm form, Problems problems, List<Outcome> outcomes) {
        Tasks waiting = work.tasks(person.id(), Set.of(Task.CONFIRM), page);
        return new ModelAndView("page/audits", "page", AuditView.of(waiting, form, problems, outcomes, words))
                .addObject("counts", waiting.counts());
    }
}
