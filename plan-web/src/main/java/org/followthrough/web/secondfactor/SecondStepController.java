package org.followthrough.web.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.Entrance;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.UseSecondFactor;
import org.followthrough.workflow.port.UseSecondFactor.Need;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks somebody whose password was right for the code of their device. */
@Controller
class SecondStepController {

    private final UseSecondFactor secondFactor;
    private final Entrance entrance;
    private final Words words;

    SecondStepController(UseSecondFactor secondFactor, Entrance entrance, Words words) {
        this.secondFactor = secondFactor;
        this.entrance = entrance;
        this.words = words;
    }

    @GetMapping(Entrance.SECOND_STEP)
    ModelAndView show(HttpServletRequest request) {
        Optional<PersonId> person = entrance.halfWay(request);
        if (person.isEmpty()) {
            return new ModelAndView("redirect:/sign-in");
        }
        return secondFactor.need(person.get()) == Need.DEVICE
                ? new ModelAndView("redirect:" + DeviceController.ADDRESS)
                : page(Problems.none());
    }

    @PostMapping(Entrance.SECOND_STEP)
    ModelAndView check(@RequestParam(defaultValue = "") String code, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        Optional<PersonId> person = entrance.halfWay(request);
        if (person.isEmpty()) {
            return new ModelAndView("redirect:/sign-in");
        }
        Decision<PersonId> decision = secondFactor.check(person.get(), code);
        if (decision instanceof Refused<PersonId> refused) {
            return page(Problems.of("code", words.refusal(refused.refusal())));
        }
        entrance.letIn(person.get(), request, response);
        entrance.leadOn(request, response);
        return null;
    }

    private static ModelAndView page(Problems problems) {
        return problems.on(new ModelAndView("page/second-step").addObject("problems", problems));
    }
}
