package org.followthrough.web.people;

import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.people.TeamId;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ArrangeGroups;
import org.followthrough.workflow.port.ReadPeople;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds teams, and lets people join and leave groups. */
@Controller
class GroupController {

    private final ArrangeGroups arrange;
    private final ReadPeople people;
    private final PersonPages pages;
    private final Words words;

    GroupController(ArrangeGroups arrange, ReadPeople people, PersonPages pages, Words words) {
        this.arrange = arrange;
        this.people = people;
        this.pages = pages;
        this.words = words;
    }

    @PostMapping("/people/{group}/members")
    ModelAndView join(
            SignedIn by, @PathVariable UUID group, @RequestParam UUID member, RedirectAttributes next) {
        return shown(by, arrange.addMember(by.id(), new PersonId(group), new PersonId(member)), group, next);
    }

    @PostMapping("/people/{group}/members/remove")
    ModelAndView leave(
            SignedIn by, @PathVariable UUID group, @RequestParam UUID member, RedirectAttributes next) {
        return shown(by, arrange.removeMember(by.id(), new PersonId(group), new PersonId(member)), group, next);
    }

    private ModelAndView shown(SignedIn by, Decision<?> decision, UUID id, RedirectAttributes next) {
        if (decision instanceof Refused<?> refused) {
            return pages.show(by, new PersonId(id), Problems.of("member", words.refusal(refused.refusal())), null);
        }
        next.addFlashAttribute("notice", words.say("people.members-changed"));
        return new ModelAndView("redirect:/people/" + id);
    }

    @GetMapping("/teams")
    ModelAndView teams(SignedIn reader) {
        return teams(reader, "", Problems.none());
    }

    @PostMapping("/teams")
    ModelAndView addTeam(SignedIn by, @RequestParam(defaultValue = "") String name, RedirectAttributes next) {
        Decision<TeamId> decision = arrange.addTeam(by.id(), name);
        if (decision instanceof Refused<TeamId> refused) {
            return teams(by, name, Problems.of("name", words.refusal(refused.refusal())));
        }
        next.addFlashAttribute("notice", words.say("people.team-added", name.strip()));
        return new ModelAndView("redirect:/teams");
    }

    private ModelAndView teams(SignedIn reader, String name, Problems problems) {
        return problems.on(new ModelAndView("page/teams").addObject("page", new TeamsPage(
                people.teams(reader.id()), name, problems, reader.has(Role.ADMINISTRATOR))));
    }
}
