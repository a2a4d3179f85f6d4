package org.followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.SignInByLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page where people sign in. */
@Controller
class SignInController {

    /** Why an organisation account is not let in; the rules are part of the address that its way leads to. */
    private static final Set<String> OF_ACCOUNTS = Set.of(
            "account.refused", "account.unknown", "account.shut-out", "account.taken",
            "account.partner-without-agency", "invitation.unknown");

    private final Words words;
    private final ObjectProvider<SamplePeople> samplePeople;
    private final ObjectProvider<WayIn> organisation;
    private final SignInByLink links;

    SignInController(Words words, ObjectProvider<SamplePeople> samplePeople, ObjectProvider<WayIn> organisation,
            SignInByLink links) {
        this.words = words;
        this.samplePeople = samplePeople;
        this.organisation = organisation;
        this.links = links;
    }

    @GetMapping("/sign-in")
    ModelAndView show(
            @RequestParam(required = false) String refused,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(required = false) String invited,
            @RequestParam(required = false) String again,
            @RequestParam(name = "signed-out", required = false) String signedOut,
            @RequestParam(name = "not-kept", required = false) String notKept,
            HttpServletRequest request) {
        SamplePeople people = samplePeople.getIfAvailable();
        WayIn way = organisation.getIfAvailable();
        return new ModelAndView("page/sign-in").addObject("page", new SignInPage(
                refused == null ? Problems.none() : Problems.of("email", words.say("sign-in.refused")),
                OF_ACCOUNTS.contains(account) ? words.say(account) : null,
                way == null ? null : way.address(),
                links.isOffered(),
                invited != null,
                told(signedOut, notKept, again),
                again == null ? null : SignInAgain.address(request),
                people == null ? List.of() : people.everybody()));
    }

    private String told(String signedOut, String notKept, String again) {
        if (signedOut != null) {
            return words.say("sign-in.signed-out");
        }
        if (notKept != null) {
            return words.say("sign-in.not-kept");
        }
        return again == null ? null : words.say("sign-in.again");
    }
}
