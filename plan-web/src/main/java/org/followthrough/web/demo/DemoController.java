package org.followthrough.web.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.security.Entrance;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.MoveClock;
import org.followthrough.workflow.port.MoveClock.Step;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadSamplePeople;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets visitors of a demonstration be whom they like, and move the clock. */
@Controller
@Profile("demo")
class DemoController {

    private final ReadSamplePeople people;
    private final MoveClock clock;
    private final Entrance entrance;
    private final Words words;

    DemoController(ReadSamplePeople people, MoveClock clock, Entrance entrance, Words words) {
        this.people = people;
        this.clock = clock;
        this.entrance = entrance;
        this.words = words;
    }

    @PostMapping("/sign-in/as")
    ModelAndView signIn(@RequestParam UUID person, HttpServletRequest request, HttpServletResponse response) {
        PersonId id = people.samplePeople().stream()
                .filter(one -> one.id().value().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("person", person))
                .id();
        entrance.letIn(id, request, response);
        return new ModelAndView("redirect:/my-work");
    }

    @PostMapping("/demo/clock")
    ModelAndView move(
            @RequestParam Step step,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) URI from,
            RedirectAttributes next) {
        Decision<LocalDate> moved = clock.move(step);
        next.addFlashAttribute("notice", moved instanceof Refused<LocalDate> refused
                ? words.refusal(refused.refusal())
                : words.say("demo.clock-moved", words.longDay(((Accepted<LocalDate>) moved).result())));
        return new ModelAndView("redirect:" + path(from));
    }

    /** The page that the visitor came from, never on another host. */
    private static String path(URI from) {
        if (from == null || from.getRawPath() == null || !from.getRawPath().matches("/(?!/).*")) {
            return "/";
        }
        return from.getRawQuery() == null ? from.getRawPath() : from.getRawPath() + "?" + from.getRawQuery();
    }
}
