package org.followthrough.web.comparison;

import org.followthrough.domain.decision.Decision;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ChooseLivePlan;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes from the check page of an import of which live plan it is a newer copy. */
@Controller
class CopyController {

    private final ChooseLivePlan choose;
    private final Words words;

    CopyController(ChooseLivePlan choose, Words words) {
        this.choose = choose;
        this.words = words;
    }

    @PostMapping("/imports/{number}/copy-of")
    ModelAndView choose(SignedIn person, @PathVariable int number, @RequestParam(required = false) Integer copyOf,
            RedirectAttributes flash) {
        if (copyOf == null) {
            flash.addFlashAttribute("notice", words.say("comparison.choose-plan"));
            return new ModelAndView("redirect:/imports/" + number);
        }
        Decision<Integer> decision = choose.choose(new ChooseLivePlan.Command(person.id(), number, copyOf));
        if (decision instanceof Decision.Refused<Integer> refused) {
            flash.addFlashAttribute("notice", words.refusal(refused.refusal()));
            return new ModelAndView("redirect:/imports/" + number);
        }
        return new ModelAndView("redirect:/imports/" + number + "/changes");
    }
}
