package org.followthrough.web.handover;

import org.followthrough.web.list.PageNumber;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadHandOvers;
import org.followthrough.workflow.port.ReadHandOvers.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The hand-overs that somebody may know of. */
@Controller
class HandOversController {

    private final ReadHandOvers handOvers;
    private final Words words;

    HandOversController(ReadHandOvers handOvers, Words words) {
        this.handOvers = handOvers;
        this.words = words;
    }

    @GetMapping("/hand-overs")
    ModelAndView all(SignedIn person, @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "1") String page) {
        return new ModelAndView("page/hand-overs", "page", new HandOversView(
                handOvers.handOvers(person.id(), shown(shown), PageNumber.of(page)), words));
    }

    private static Shown shown(String typed) {
        return typed.equals("ended") ? Shown.ENDED : Shown.OPEN;
    }
}
