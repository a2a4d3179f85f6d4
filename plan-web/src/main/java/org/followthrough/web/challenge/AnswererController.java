package org.followthrough.web.challenge;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.people.Person;
import org.followthrough.web.challenge.ChallengePages.Act;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.NameAnswerer;
import org.followthrough.workflow.port.ReadChallenges.ChallengeAct;
import org.followthrough.workflow.port.ReadPeople;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The programme lead names who has to answer a challenge. */
@Controller
@RequestMapping("/plans/{plan}/challenges/{number}/answerer")
class AnswererController {

    private final ChallengePages pages;
    private final NameAnswerer nameAnswerer;
    private final ReadPeople directory;

    AnswererController(ChallengePages pages, NameAnswerer nameAnswerer, ReadPeople directory) {
        this.pages = pages;
        this.nameAnswerer = nameAnswerer;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable int number) {
        return pages.open(act(person, plan, number), new AnswererForm(""), ChallengeAct.NAME_ANSWERER);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable int number, AnswererForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number);
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return pages.again(act, form, problems);
        }
        return pages.after(act, form,
                nameAnswerer.nameAnswerer(new NameAnswerer.Command(person.id(), act.ref(), form.person())),
                "challenge-answerer-named", flash);
    }

    private Act act(SignedIn person, int plan, int number) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", pages.words().say("people.choose")));
        directory.possibleOwners(person.id()).stream()
                .filter(known -> known.isActive() && known.kind() == Person.Kind.PERSON)
                .forEach(known -> choices.add(new Choice(known.id().toString(), known.name())));
        return new Act(person, new ChallengeRef(plan, number), "challenge-answerer", "answerer", choices);
    }
}
