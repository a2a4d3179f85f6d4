package org.followthrough.web.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.Entrance;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes the first administrator; there is no such page once it is done. */
@Controller
class SetUpController {

    private final SetUpFirstAdministrator setUp;
    private final Entrance entrance;
    private final Words words;

    SetUpController(SetUpFirstAdministrator setUp, Entrance entrance, Words words) {
        this.setUp = setUp;
        this.entrance = entrance;
        this.words = words;
    }

    @GetMapping("/set-up")
    ModelAndView show() {
        requireNeeded();
        return page(SetUpForm.empty(), Problems.none());
    }

    @PostMapping("/set-up")
    ModelAndView send(@ModelAttribute SetUpForm form, HttpServletRequest request, HttpServletResponse response) {
        requireNeeded();
        Problems problems = form.problems(words);
        if (problems.any()) {
            return page(form, problems);
        }
        Decision<PersonId> decision = setUp.setUp(form.command());
        if (decision instanceof Refused<PersonId> refused) {
            return page(form, SetUpForm.refused(refused.refusal(), words));
        }
        return new ModelAndView(entrance.welcome(((Accepted<PersonId>) decision).result(), request, response)
                ? "redirect:" + Entrance.SECOND_STEP
                : "redirect:/sample");
    }

    private void requireNeeded() {
        if (!setUp.isNeeded()) {
            throw new NotFoundException("page", "/set-up");
        }
    }

    private static ModelAndView page(SetUpForm form, Problems problems) {
        return new ModelAndView("page/set-up").addObject("page", new SetUpPage(form, problems));
    }
}
