package org.followthrough.web.people;

import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.Person.Kind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.EndSessions;
import org.followthrough.workflow.port.InvitePerson;
import org.followthrough.workflow.port.ReadPeople;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Adds a person or group, changes, invites, signs out and disables. */
@Controller
class PersonController {

    private static final String LINK = "invitation";

    private final ReadPeople people;
    private final ChangePeople change;
    private final InvitePerson invite;
    private final EndSessions sessions;
    private final PersonPages pages;
    private final Words words;

    PersonController(ReadPeople people, ChangePeople change, InvitePerson invite, EndSessions sessions, PersonPages pages,
            Words words) {
        this.people = people;
        this.change = change;
        this.invite = invite;
        this.sessions = sessions;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/people/new")
    ModelAndView showNew(SignedIn reader, @RequestParam(defaultValue = "") String kind) {
        return pages.add(reader, kind(kind), PersonForm.empty(), Problems.none());
    }

    @PostMapping("/people/new")
    ModelAndView add(
            SignedIn by,
            @RequestParam(defaultValue = "") String kind,
            @ModelAttribute PersonForm form,
            RedirectAttributes next) {
        Problems problems = form.problems(words);
        Decision<PersonId> decision = problems.any() ? null : change.add(by.id(), kind(kind), form.details());
        if (decision instanceof Accepted<PersonId> accepted) {
            return told(accepted.result(), next, "people.added", form.name().strip());
        }
        return pages.add(by, kind(kind), form, decision instanceof Refused<PersonId> refused
                ? PersonForm.refused(refused.refusal(), words)
                : problems);
    }

    @GetMapping("/people/{id}")
    ModelAndView show(SignedIn reader, @PathVariable UUID id, Model model) {
        return pages.show(reader, new PersonId(id), Problems.none(), (String) model.getAttribute(LINK));
    }

    @PostMapping("/people/{id}")
    ModelAndView change(
            SignedIn by, @PathVariable UUID id, @ModelAttribute PersonForm form, RedirectAttributes next) {
        PersonId person = new PersonId(id);
        Problems problems = form.problems(words);
        Decision<PersonId> decision = problems.any() ? null : change.change(by.id(), person, form.seen(), form.details());
        if (decision instanceof Accepted<PersonId>) {
            return told(person, next, "people.changed", form.name().strip());
        }
        return pages.change(by, people.person(by.id(), person), form, decision instanceof Refused<PersonId> refused
                ? PersonForm.refused(refused.refusal(), words)
                : problems, null);
    }

    @PostMapping("/people/{id}/invitation")
    ModelAndView invite(SignedIn by, @PathVariable UUID id, RedirectAttributes next) {
        PersonId person = new PersonId(id);
        Decision<String> decision = invite.invite(by.id(), person);
        if (decision instanceof Accepted<String> code) {
            next.addFlashAttribute(LINK, ServletUriComponentsBuilder.fromCurrentContextPath()
                    .path("/invitation/{code}").buildAndExpand(code.result()).toUriString());
            return redirect(person);
        }
        return refused(by, person, decision);
    }

    @PostMapping("/people/{id}/sign-out")
    ModelAndView signOut(SignedIn by, @PathVariable UUID id, RedirectAttributes next) {
        PersonId person = new PersonId(id);
        Decision<Integer> decision = sessions.endAll(by.id(), person);
        if (decision instanceof Accepted<Integer> ended) {
            String name = people.person(by.id(), person).name();
            next.addFlashAttribute("notice", ended.result() == 0
                    ? words.say("people.signed-out.none", name)
                    : words.count("people.signed-out", ended.result(), name));
            return redirect(person);
        }
        return refused(by, person, decision);
    }

    @PostMapping("/people/{id}/disable")
    ModelAndView disable(SignedIn by, @PathVariable UUID id, RedirectAttributes next) {
        PersonId person = new PersonId(id);
        Decision<PersonId> decision = change.disable(by.id(), person);
        return decision.isAccepted()
                ? told(person, next, "people.disabled", people.person(by.id(), person).name())
                : refused(by, person, decision);
    }

    private ModelAndView refused(SignedIn by, PersonId id, Decision<?> decision) {
        return pages.show(by, id, PersonForm.refused(((Refused<?>) decision).refusal(), words), null);
    }

    private ModelAndView told(PersonId person, RedirectAttributes next, String key, String name) {
        next.addFlashAttribute("notice", words.say(key, name));
        return redirect(person);
    }

    private static ModelAndView redirect(PersonId person) {
        return new ModelAndView("redirect:/people/" + person);
    }

    private static Kind kind(String kind) {
        return kind.equals("group") ? Kind.GROUP : Kind.PERSON;
    }
}
