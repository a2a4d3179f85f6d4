package org.followthrough.web.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.Person.Kind;
import org.followthrough.domain.people.Team;
import org.followthrough.domain.people.TeamId;
import org.followthrough.web.people.PeoplePage.Row;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ReadPeople;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists the people and groups of the directory. */
@Controller
class PeopleController {

    private final ReadPeople people;
    private final PersonWords words;

    PeopleController(ReadPeople people, PersonWords words) {
        this.people = people;
        this.words = words;
    }

    @GetMapping("/people")
    ModelAndView show(SignedIn reader, @RequestParam(defaultValue = "") String name) {
        List<Person> everybody = people.everybody(reader.id());
        Map<TeamId, String> teams =
                people.teams(reader.id()).stream().collect(Collectors.toMap(Team::id, Team::name));
        String sought = name.strip();
        return new ModelAndView("page/people").addObject("page", new PeoplePage(
                sought,
                rows(everybody, Kind.PERSON, sought, teams),
                rows(everybody, Kind.GROUP, sought, teams),
                (int) everybody.stream().filter(person -> person.kind() == Kind.PERSON).count()));
    }

    private List<Row> rows(List<Person> everybody, Kind kind, String sought, Map<TeamId, String> teams) {
        return everybody.stream()
                .filter(person -> person.kind() == kind)
                .filter(person -> lower(person.name()).contains(lower(sought)))
                .map(person -> new Row("/people/" + person.id(), person.name(), words.part(person, teams),
                        person.email(), words.state(person), words.tone(person)))
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }
}
