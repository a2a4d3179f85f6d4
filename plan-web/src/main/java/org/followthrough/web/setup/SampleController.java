package org.followthrough.web.setup;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.LoadSamplePlan;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks the first administrator whether to begin with the sample or with nothing. */
@Controller
class SampleController {

    private final LoadSamplePlan sample;
    private final Words words;

    SampleController(LoadSamplePlan sample, Words words) {
        this.sample = sample;
        this.words = words;
    }

    @GetMapping("/sample")
    ModelAndView show(SignedIn reader) {
        if (!sample.isOffered(reader.id())) {
            throw new NotFoundException("page", "/sample");
        }
        return page(Problems.none());
    }

    @PostMapping("/sample")
    ModelAndView answer(SignedIn by, @RequestParam(defaultValue = "") String begin, RedirectAttributes next) {
        return switch (begin) {
            case "sample" -> load(by, next);
            case "empty" -> new ModelAndView("redirect:/people");
            default -> page(Problems.of("begin", words.say("sample.choose")));
        };
    }

    private ModelAndView load(SignedIn by, RedirectAttributes next) {
        Decision<Integer> decision = sample.load(by.id());
        if (decision instanceof Accepted<Integer> plan) {
            next.addFlashAttribute("notice", words.say("sample.loaded"));
            return new ModelAndView("redirect:/plans/" + plan.result() + "/board");
        }
        return page(Problems.of("begin", words.refusal(((Refused<Integer>) decision).refusal())));
    }

    private static ModelAndView page(Problems problems) {
        return problems.on(new ModelAndView("page/sample").addObject("problems", problems));
    }
}
