package org.followthrough.web.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.account.PresentPassword;
import org.followthrough.web.form.Problems;
import org.followthrough.web.layout.Brand;
import org.followthrough.web.layout.NotInOneLook;
import org.followthrough.web.layout.Visitors;
import org.followthrough.web.security.Entrance;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.Proof;
import org.followthrough.workflow.port.ReadYourAccount;
import org.followthrough.workflow.port.UseSecondFactor;
import org.followthrough.workflow.port.UseSecondFactor.Need;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a device into use that computes codes: for whoever must have one before they get in, and for whoever wants one. */
@Controller
class DeviceController {

    static final String ADDRESS = "/sign-in/device";

    /** Under which name a session keeps the secret that it has shown, so that it shows the same again. */
    private static final String SHOWN = "device-secret";

    private final UseSecondFactor secondFactor;
    private final ReadYourAccount accounts;
    private final Entrance entrance;
    private final Visitors visitors;
    private final Brand brand;
    private final Words words;

    DeviceController(
            UseSecondFactor secondFactor, ReadYourAccount accounts, Entrance entrance, Visitors visitors, Brand brand,
            Words words) {
        this.secondFactor = secondFactor;
        this.accounts = accounts;
        this.entrance = entrance;
        this.visitors = visitors;
        this.brand = brand;
        this.words = words;
    }

    @NotInOneLook
    @GetMapping(ADDRESS)
    ModelAndView show(HttpServletRequest request) {
        return person(request).map(person -> page(person, request, Problems.none()))
                .orElseGet(() -> new ModelAndView("redirect:/sign-in"));
    }

    @PostMapping(ADDRESS)
    ModelAndView confirm(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String present,
            HttpServletRequest request, HttpServletResponse response) {
        Optional<PersonId> person = person(request);
        if (person.isEmpty()) {
            return new ModelAndView("redirect:/sign-in");
        }
        Decision<List<String>> decision = visitors.signedIn().isEmpty()
                ? secondFactor.confirm(person.get(), code)
                : secondFactor.confirm(person.get(), code, new Proof(present, request.getSession().getId()));
        if (decision instanceof Refused<List<String>> refused) {
            return page(person.get(), request, PresentPassword.refused(refused.refusal(), "present", "code", words));
        }
        request.getSession().removeAttribute(SHOWN);
        entrance.letIn(person.get(), request, response);
        return new ModelAndView("page/device-codes").addObject("codes", ((Accepted<List<String>>) decision).result());
    }

    /** Whoever is in, or half way in because of a role that demands a device. */
    private Optional<PersonId> person(HttpServletRequest request) {
        return visitors.signedIn().map(SignedIn::id).or(() ->
                entrance.halfWay(request).filter(person -> secondFactor.need(person) == Need.DEVICE));
    }

    private ModelAndView page(PersonId person, HttpServletRequest request, Problems problems) {
        ModelAndView page = new ModelAndView("page/device");
        if (secondFactor.need(person) == Need.CODE) {
            return problems.on(page.addObject("page", DevicePage.inUse()));
        }
        return problems.on(page.addObject("page", DevicePage.of(
                secret(person, request.getSession()), brand.name(), asksForPassword(person, request), problems)));
    }

    private String secret(PersonId person, HttpSession session) {
        String secret = secondFactor.begin(person, (String) session.getAttribute(SHOWN));
        session.setAttribute(SHOWN, secret);
        return secret;
    }

    /** Whoever is half way in has just given it. */
    private boolean asksForPassword(PersonId person, HttpServletRequest request) {
        return visitors.signedIn().isPresent() && accounts.account(person, request.getSession().getId()).hasPassword();
    }
}
