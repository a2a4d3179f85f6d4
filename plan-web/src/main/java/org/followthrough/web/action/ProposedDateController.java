package org.followthrough.web.action;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.AcceptProposedDate;
import org.followthrough.workflow.port.ActionRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepts, with one press on the action page, the date that an owner proposed while declining. */
@Controller
class ProposedDateController {

    private final AcceptProposedDate accept;
    private final Words words;

    ProposedDateController(AcceptProposedDate accept, Words words) {
        this.accept = accept;
        this.words = words;
    }

    @PostMapping("/plans/{plan}/actions/{number}/proposed-date")
    String accept(SignedIn person, @PathVariable int plan, @PathVariable String number, RedirectAttributes flash) {
        ActionRef ref = new ActionRef(plan, number);
        Decision<Stage> decision = accept.accept(new AcceptProposedDate.Command(person.id(), ref));
        flash.addFlashAttribute("notice", decision instanceof Decision.Refused<Stage> refused
                ? words.refusal(refused.refusal())
                : words.say("done.proposed-date-accepted", number));
        return "redirect:" + ActionWords.address(ref);
    }
}
