package org.followthrough.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.Entrance;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ChangePassword;
import org.followthrough.workflow.port.EndSessions;
import org.followthrough.workflow.port.Proof;
import org.followthrough.workflow.port.ReadYourAccount;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people change their password and end their sessions. */
@Controller
class YourAccountController {

    private static final String ADDRESS = "/your-account";

    private final ReadYourAccount read;
    private final ChangePassword change;
    private final EndSessions sessions;
    private final Entrance entrance;
    private final Words words;

    YourAccountController(
            ReadYourAccount read, ChangePassword change, EndSessions sessions, Entrance entrance, Words words) {
        this.read = read;
        this.change = change;
        this.sessions = sessions;
        this.entrance = entrance;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(SignedIn reader, HttpSession session) {
        return page(reader, session, Problems.none());
    }

    /** Every session ends, and this one begins anew. */
    @PostMapping(ADDRESS + "/password")
    ModelAndView change(SignedIn by, @ModelAttribute PasswordForm form, RedirectAttributes next,
            HttpServletRequest request, HttpServletResponse response) {
        Problems problems = form.problems(words);
        if (problems.any()) {
            return page(by, request.getSession(), problems);
        }
        Decision<PersonId> decision = change.change(form.command(by.id()));
        if (decision instanceof Refused<PersonId> refused) {
            return page(by, request.getSession(), PasswordForm.refused(refused.refusal(), words));
        }
        entrance.letIn(by.id(), request, response);
        next.addFlashAttribute("notice", words.say("password.changed"));
        return new ModelAndView("redirect:" + ADDRESS);
    }

    @PostMapping(ADDRESS + "/sessions/end")
    ModelAndView end(SignedIn by, @RequestParam(defaultValue = "") Set<String> key, @RequestParam(defaultValue = "") String again,
            HttpSession session, RedirectAttributes next) {
        Decision<Integer> decision = sessions.end(new EndSessions.Command(by.id(), key, new Proof(again, session.getId())));
        if (decision instanceof Refused<Integer> refused) {
            return page(by, session, PresentPassword.refused(refused.refusal(), "again", "key", words), key);
        }
        int ended = ((Accepted<Integer>) decision).result();
        next.addFlashAttribute("notice", ended == 0 ? words.say("sessions.ended-before") : words.count("sessions.ended", ended));
        return new ModelAndView("redirect:" + ADDRESS);
    }

    private ModelAndView page(SignedIn person, HttpSession session, Problems problems) {
        return page(person, session, problems, Set.of());
    }

    /** @param chosen the sessions that were to be ended */
    private ModelAndView page(SignedIn person, HttpSession session, Problems problems, Set<String> chosen) {
        return problems.on(new ModelAndView("page/your-account", "page",
                YourAccountPage.of(read.account(person.id(), session.getId()), chosen, problems, words)));
    }
}
