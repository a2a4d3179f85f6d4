package org.followthrough.web.operations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.form.Problems;
import org.followthrough.web.list.PageNumber;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.LetMailsGo;
import org.followthrough.workflow.port.LookAfterMails;
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
        return page(reader, state(state), PageNumber.of(page), Problems.none());
    }

    @GetMapping("/operations/mail/{mail}")
    ModelAndView read(SignedIn reader, @PathVariable UUID mail) {
        return new ModelAndView("page/mail").addObject("page", mails.mail(reader.id(), mail));
    }

    @PostMapping("/operations/mail/{mail}/retry")
    ModelAndView retry(SignedIn reader, @PathVariable UUID mail, RedirectAttributes next) {
        return after(reader, mails.retry(reader.id(), mail), State.FAILED, "mails.tried-again", next);
    }

    @PostMapping("/operations/mail/let-go")
    ModelAndView letGo(SignedIn reader, RedirectAttributes next) {
        return after(reader, letGo.letGo(reader.id()), State.WAITING, "mails.let-go", next);
    }

    /** @param done the key of the sentence that says so */
    private ModelAndView after(SignedIn reader, Decision<?> decision, State state, String done, RedirectAttributes next) {
        if (decision instanceof Decision.Refused<?> refused) {
            return page(reader, state, 1, Problems.of("mails", words.refusal(refused.refusal())));
        }
        next.addFlashAttribute("notice", words.say(done));
        return new ModelAndView("redirect:/operations/mail?state=" + state.name().toLowerCase(Locale.ROOT));
    }

    private ModelAndView page(SignedIn reader, State state, int number, Problems problems) {
        return problems.on(new ModelAndView("page/mails", "page",
                MailsView.of(mails.mails(reader.id(), state, number), problems, words)));
    }

    /** An unknown state shows the failed mails, which are the ones that need somebody. */
    private static State state(String typed) {
        return Optional.of(typed.toUpperCase(Locale.ROOT))
                .filter(name -> Arrays.stream(State.values()).anyMatch(state -> state.name().equals(name)))
                .map(State::valueOf)
                .orElse(State.FAILED);
    }
}
