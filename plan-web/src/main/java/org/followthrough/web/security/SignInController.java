package org.followthrough.web.security;

import java.util.List;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page where people sign in. */
@Controller
class SignInController {

    private final Words words;
    private final ObjectProvider<SamplePeople> samplePeople;

    SignInController(Words words, ObjectProvider<SamplePeople> samplePeople) {
        this.words = words;
        this.samplePeople = samplePeople;
    }

    @GetMapping("/sign-in")
    ModelAndView show(
            @RequestParam(required = false) String refused,
            @RequestParam(name = "signed-out", required = false) String signedOut) {
        SamplePeople people = samplePeople.getIfAvailable();
        return new ModelAndView("page/sign-in")
                .addObject("page", new SignInPage(
                        refused == null ? Problems.none() : Problems.of("email", words.say("sign-in.refused")),
                        signedOut != null,
                        people == null ? List.of() : people.everybody()));
    }
}
