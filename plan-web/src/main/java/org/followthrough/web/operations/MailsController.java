package org.followthrough.web.operations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.LetMailsGo;
import org.followthrough.workflow.port.LookAfterMails;
import org.followthrough.workflow.port.LookAfterMails.MailsPage;
import org.followthrough.workflow.port.LookAfterMails.State;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows administrators what became of the mails, tries failed ones again and lets held ones go. */
@Controller
class MailsController {

    private final LookAfterMails mails;
    private final LetMailsGo letGo;
    private final Words words;

    MailsController(LookAfterMails mails, LetMailsGo letGo, Words words) {
        this.mails = mails;
        this.letGo = letGo;
        this.words = words;
    }

    @GetMapping("/operations/mail")
    ModelAndView list(
            SignedIn reader,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") String page) {
        MailsPage found = mails.mails(reader.id(), state(state), number(page));
        return new ModelAndView("page/mails").addObject("page", MailsView.of(found));
    }

    @GetMapping("/operations/mail/{mail}")
    ModelAndView read(SignedIn reader, @PathVariable UUID mail) {
        return new ModelAndView("page/mail").addObject("page", mails.mail(reader.id(), mail));
    }

    @PostMapping("/operations/mail/{mail}/retry")
    String retry(SignedIn reader, @PathVariable UUID mail, RedirectAttributes next) {
        Decision<UUID> decision = mails.retry(reader.id(), mail);
        next.addFlashAttribute("notice", decision instanceof Decision.Refused<UUID> refused
                ? words.refusal(refused.refusal())
                : words.say("mails.tried-again"));
        return "redirect:/operations/mail?state=failed";
    }

    @PostMapping("/operations/mail/let-go")
    String letGo(SignedIn reader, RedirectAttributes next) {
        Decision<Integer> decision = letGo.letGo(reader.id());
        next.addFlashAttribute("notice", decision instanceof Decision.Refused<Integer> refused
                ? words.refusal(refused.refusal())
                : words.say("mails.let-go"));
        return "redirect:/operations/mail?state=waiting";
    }

    /** An unknown state shows the failed mails, which are the ones that need somebody. */
    private static State state(String typed) {
        return Optional.of(typed.toUpperCase(Locale.ROOT))
                .filter(name -> Arrays.stream(State.values()).anyMatch(state -> state.name().equals(name)))
                .map(State::valueOf)
                .orElse(State.FAILED);
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
