package org.followthrough.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.action.Succession.Part;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadPeople;
import org.followthrough.workflow.port.SucceedLeaver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of a hand-over together. */
@Component
class SuccessionPages {

    private final SucceedLeaver work;
    private final ReadPeople people;
    private final Words words;

    SuccessionPages(SucceedLeaver work, ReadPeople people, Words words) {
        this.work = work;
        this.people = people;
        this.words = words;
    }

    /** @param preview what would change hands, or null */
    ModelAndView page(
            SignedIn by, PersonId leaver, SuccessionForm form, Problems problems, SucceedLeaver.Preview preview) {
        Person person = people.person(by.id(), leaver);
        List<SuccessionPage.Part> parts = work.parts(by.id(), leaver).entrySet().stream()
                .map(part -> part(by, leaver, form, part))
                .toList();
        return new ModelAndView("page/succession").addObject("page", new SuccessionPage(
                "/people/" + leaver, person.name(), form, problems, parts,
                preview == null ? null : new SuccessionPage.Preview(rows(preview.given()), rows(preview.refused()))));
    }

    private SuccessionPage.Part part(SignedIn by, PersonId leaver, SuccessionForm form, Map.Entry<Part, Integer> part) {
        String field = SuccessionForm.field(part.getKey());
        return new SuccessionPage.Part(field, words.count("succession.count." + field, part.getValue()),
                choices(by, leaver, part.getKey()), form.chosen(part.getKey()));
    }

    private List<Choice> choices(SignedIn by, PersonId leaver, Part part) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.say("people.choose")));
        List<Person> able =
                part.role() == null ? people.possibleOwners(by.id()) : people.withRole(by.id(), part.role());
        able.stream()
                .filter(person -> !person.id().equals(leaver))
                .forEach(person -> choices.add(new Choice(person.id().toString(), person.name())));
        return choices;
    }

    private List<SuccessionPage.Row> rows(List<SucceedLeaver.Row> rows) {
        return rows.stream().map(row -> new SuccessionPage.Row(
                row.action().number(), row.title(), ActionWords.address(row.action()),
                words.list(row.parts().stream()
                        .map(part -> words.say("succession.part." + SuccessionForm.field(part)))
                        .toList()),
                row.refusal() == null ? null : words.refusal(row.refusal()))).toList();
    }
}
