package org.followthrough.web.operations;

import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.web.form.Problems;
import org.followthrough.web.list.PageNumber;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.LookAfterTimers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows administrators which timers failed, and runs them again. */
@Controller
class TimersController {

    private final LookAfterTimers timers;
    private final Words words;

    TimersController(LookAfterTimers timers, Words words) {
        this.timers = timers;
        this.words = words;
    }

    @GetMapping("/operations/timers")
    ModelAndView list(SignedIn reader, @RequestParam(defaultValue = "1") String page) {
        return page(reader, PageNumber.of(page), Problems.none());
    }

    @PostMapping("/operations/timers/{timer}/run")
    ModelAndView runAgain(SignedIn reader, @PathVariable UUID timer, RedirectAttributes next) {
        return after(reader, timers.runAgain(reader.id(), timer).map(run -> 1), next);
    }

    @PostMapping("/operations/timers/run-all")
    ModelAndView runAllAgain(SignedIn reader, RedirectAttributes next) {
        return after(reader, timers.runAllAgain(reader.id()), next);
    }

    private ModelAndView after(SignedIn reader, Decision<Integer> decision, RedirectAttributes next) {
        if (decision instanceof Refused<Integer> refused) {
            return page(reader, 1, Problems.of("timers", words.refusal(refused.refusal())));
        }
        int run = ((Accepted<Integer>) decision).result();
        next.addFlashAttribute("notice", words.count("timers.run", run));
        return new ModelAndView("redirect:/operations/timers");
    }

    private ModelAndView page(SignedIn reader, int number, Problems problems) {
        return problems.on(new ModelAndView("page/timers", "page",
                TimersView.of(timers.timers(reader.id(), number), problems, words)));
    }
}
