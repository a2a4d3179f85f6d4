package org.followthrough.web.people;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.Person.Kind;
import org.followthrough.domain.people.Person.State;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.people.PersonPage.Standing;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadPeople;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of a person or group together. */
@Component
class PersonPages {

    private final ReadPeople people;
    private final PersonWords personWords;
    private final Words words;

    PersonPages(ReadPeople people, PersonWords personWords, Words words) {
        this.people = people;
        this.personWords = personWords;
        this.words = words;
    }

    ModelAndView add(SignedIn reader, Kind kind, PersonForm form, Problems problems) {
        boolean group = kind == Kind.GROUP;
        String address = group ? "/people/new?kind=group" : "/people/new";
        String title = words.say(group ? "people.add-group" : "people.add-person");
        return page(reader, null, form, problems, new Frame(address, title, group, true, null));
    }

    /** @param link an invitation that has just been made, or null */
    ModelAndView show(SignedIn reader, PersonId id, Problems problems, String link) {
        int version = people.version(reader.id(), id);
        Person person = people.person(reader.id(), id);
        return change(reader, person, PersonForm.of(person, version), problems, link);
    }

    /** The same with what has been typed. */
    ModelAndView change(SignedIn reader, Person person, PersonForm form, Problems problems, String link) {
        boolean administrator = reader.has(Role.ADMINISTRATOR);
        boolean group = person.kind() == Kind.GROUP;
        boolean mayBeDisabled = administrator && !group && person.state() != State.DISABLED;
        Standing standing = new Standing(personWords.state(person), personWords.tone(person),
                administrator && !group, mayBeDisabled && !person.id().equals(reader.id()), mayBeDisabled, link,
                group ? members(reader, person.id()) : List.of(),
                group ? others(reader, person.id()) : List.of());
        return page(reader, person.id(), form, problems,
                new Frame("/people/" + person.id(), person.name(), group, administrator, standing));
    }

    private record Frame(String address, String title, boolean group, boolean mayChange, Standing standing) {
    }

    private ModelAndView page(SignedIn reader, PersonId self, PersonForm form, Problems problems, Frame frame) {
        return problems.on(new ModelAndView("page/person").addObject("page", new PersonPage(
                frame.address(), frame.title(), frame.group(), form, problems, teams(reader), managers(reader, self),
                reader.has(Role.ADMINISTRATOR) && !frame.group() ? personWords.roles() : List.of(),
                frame.mayChange(), frame.standing())));
    }

    private List<Choice> teams(SignedIn reader) {
        return Stream.concat(
                        Stream.of(new Choice("", words.say("people.no-team"))),
                        people.teams(reader.id()).stream()
                                .map(team -> new Choice(team.id().toString(), team.name())))
                .toList();
    }

    private List<Choice> managers(SignedIn reader, PersonId self) {
        return Stream.concat(
                        Stream.of(new Choice("", words.say("people.no-line-manager"))),
                        choices(people.everybody(reader.id()).stream()
                                .filter(person -> person.kind() == Kind.PERSON && person.state() != State.DISABLED)
                                .filter(person -> !person.id().equals(self))))
                .toList();
    }

    private List<Choice> members(SignedIn reader, PersonId group) {
        return choices(people.members(reader.id(), group).stream()).toList();
    }

    private List<Choice> others(SignedIn reader, PersonId group) {
        List<Person> members = people.members(reader.id(), group);
        return choices(people.everybody(reader.id()).stream()
                        .filter(person -> person.kind() == Kind.PERSON && person.state() != State.DISABLED)
                        .filter(person -> !members.contains(person)))
                .toList();
    }

    private static Stream<Choice> choices(Stream<Person> people) {
        return people.map(person -> new Choice(person.id().toString(), person.name()));
    }
}
