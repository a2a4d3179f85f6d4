package org.followthrough.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadMyWork.Counts;
import org.followthrough.workflow.port.Standstill;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Puts together what stands around a page. */
@Component
class Shells {

    private final Brand brand;
    private final Navigation navigation;
    private final Words words;
    private final ResourceUrlProvider addresses;
    private final Map<String, String> addressByFile = new ConcurrentHashMap<>();
    private final ObjectProvider<Visitors> visitors;
    private final ObjectProvider<DemoClock> demo;
    private final ObjectProvider<Standstill> standstill;

    Shells(Brand brand, Navigation navigation, Words words, ResourceUrlProvider addresses,
            ObjectProvider<Visitors> visitors, ObjectProvider<DemoClock> demo,
            ObjectProvider<Standstill> standstill) {
        this.brand = brand;
        this.navigation = navigation;
        this.words = words;
        this.addresses = addresses;
        this.visitors = visitors;
        this.demo = demo;
        this.standstill = standstill;
    }

    /** @param model of the page; {@code counts}, where the page has read them already, and {@code notice} are for the shell */
    Shell around(HttpServletRequest request, Map<String, ?> model) {
        Optional<SignedIn> person = Optional.ofNullable(visitors.getIfAvailable()).flatMap(Visitors::signedIn);
        DemoClock clock = demo.getIfAvailable();
        return new Shell(
                brand,
                this::address,
                navigation.items(person, request.getRequestURI(), (Counts) model.get("counts")),
                person.map(SignedIn::name).orElse(null),
                token(request),
                clock == null ? null : words.longDay(clock.today()),
                Optional.ofNullable(standstill.getIfAvailable()).flatMap(Standstill::now)
                        .map(disk -> words.say("standstill.banner")).orElse(null),
                (String) model.get("notice"),
                words);
    }

    /** What is in the jar stays as it is for as long as the product runs. */
    private String address(String file) {
        return addressByFile.computeIfAbsent(file, one -> {
            String plain = "/assets/" + one;
            String fingerprinted = addresses.getForLookupPath(plain);
            return fingerprinted == null ? plain : fingerprinted;
        });
    }

    private static Shell.Token token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Shell.Token(token.getParameterName(), token.getToken())
                : null;
    }
}
