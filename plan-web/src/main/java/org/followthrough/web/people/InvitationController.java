package org.followthrough.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.Entrance;
import org.followthrough.web.security.WayIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.InvitePerson;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.UseAccount;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an invited person chooses a password, or an organisation account in its place. */
@Controller
class InvitationController {

    private final InvitePerson invitations;
    private final Entrance entrance;
    private final UseAccount accounts;
    private final ObjectProvider<WayIn> organisation;
    private final Words words;

    InvitationController(InvitePerson invitations, Entrance entrance, UseAccount accounts,
            ObjectProvider<WayIn> organisation, Words words) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.invitations = invitations;
        this.entrance = entrance;
        this.words = words;
    }

    @GetMapping("/invitation/{code}")
    ModelAndView show(@PathVariable String code) {
        return page(code, Problems.none());
    }

    @PostMapping("/invitation/{code}")
    ModelAndView takeUp(
            @PathVariable String code,
            @ModelAttribute InvitationForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = form.problems(words);
        if (problems.any()) {
            return page(code, problems);
        }
        Decision<PersonId> decision = invitations.takeUp(code, form.password());
        if (decision instanceof Refused<PersonId> refused) {
            return page(code, Problems.of("password", words.refusal(refused.refusal())));
        }
        return new ModelAndView(entrance.welcome(((Accepted<PersonId>) decision).result(), request, response)
                ? "redirect:" + Entrance.SECOND_STEP
                : "redirect:/my-work");
    }

    /** Remembers the invitation while its holder proves an organisation account in place of choosing a password. */
    @PostMapping("/invitation/{code}/account")
    String useAccount(@PathVariable String code, HttpServletRequest request) {
        if (organisation.getIfAvailable() == null || invitations.invited(code).isEmpty()) {
            throw new NotFoundException("invitation", "of this code");
        }
        request.getSession().setAttribute(Entrance.TICKET, accounts.ticket(code));
        return "redirect:/sign-in?invited";
    }

    private ModelAndView page(String code, Problems problems) {
        Person person = invitations.invited(code).orElseThrow(() -> new NotFoundException("invitation", "of this code"));
        return new ModelAndView("page/invitation")
                .addObject("page", new InvitationPage(person.name(), person.email(), problems,
                        organisation.getIfAvailable() == null ? null : "/invitation/" + code + "/account"));
    }
}
