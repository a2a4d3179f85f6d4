package org.followthrough.web.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.followthrough.domain.people.EmailAddress;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.Entrance;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.SignInByLink;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where people of other agencies ask for a link, and where the link leads. Opening it uses nothing up: a button does. */
@Controller
class LinkController {

    private static final String ADDRESS = "/sign-in/link";

    private final SignInByLink links;
    private final Entrance entrance;
    private final Words words;

    LinkController(SignInByLink links, Entrance entrance, Words words) {
        this.links = links;
        this.entrance = entrance;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@RequestParam(required = false) String sent, @RequestParam(required = false) String ended) {
        requireOffered();
        return page(sent != null, ended != null, Problems.none());
    }

    @PostMapping(ADDRESS)
    ModelAndView ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        requireOffered();
        Problems problems = Problems.none().unless("email", EmailAddress.of(email), words);
        if (problems.any()) {
            return page(false, false, problems);
        }
        links.ask(email, request.getRemoteAddr());
        return new ModelAndView("redirect:" + ADDRESS + "?sent");
    }

    @GetMapping(ADDRESS + "/{code}")
    ModelAndView open(@PathVariable String code) {
        requireOffered();
        return links.holder(code)
                .map(person -> new ModelAndView("page/link-open").addObject("name", person.name()))
                .orElseGet(LinkController::ended);
    }

    @PostMapping(ADDRESS + "/{code}")
    ModelAndView use(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        requireOffered();
        Optional<PersonId> person = links.use(code);
        if (person.isEmpty()) {
            return ended();
        }
        if (entrance.welcome(person.get(), request, response)) {
            return new ModelAndView("redirect:" + Entrance.SECOND_STEP);
        }
        entrance.leadOn(request, response);
        return null;
    }

    private void requireOffered() {
        if (!links.isOffered()) {
            throw new NotFoundException("page", ADDRESS);
        }
    }

    private static ModelAndView ended() {
        return new ModelAndView("redirect:" + ADDRESS + "?ended");
    }

    private static ModelAndView page(boolean sent, boolean ended, Problems problems) {
        return problems.on(new ModelAndView("page/link-ask").addObject("page", new LinkPage(sent, ended, problems)));
    }
}
