package org.followthrough.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.people.TeamId;
import org.followthrough.web.form.Choice;
import org.followthrough.web.words.Words;
import org.springframework.stereotype.Component;

/** Says in words what people may do and where they belong. */
@Component
public class PersonWords {

    private final Words words;

    PersonWords(Words words) {
        this.words = words;
    }

    String role(Role role) {
        return words.say("role." + kebab(role));
    }

    List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), role(role), words.say("role." + kebab(role) + ".hint")))
                .toList();
    }

    String state(Person person) {
        return words.say("person.state." + kebab(person.state()));
    }

    /** The colour of the tag that says the state. */
    String tone(Person person) {
        return switch (person.state()) {
            case ACTIVE -> "green";
            case INVITED -> "blue";
            case NOT_YET_INVITED -> "grey";
            case DISABLED -> "red";
        };
    }

    /** The roles, the team and the agency of a person, as far as there are any; a team that has no name is left out. */
    public String part(Person person, Map<TeamId, String> teams) {
        List<String> parts = new ArrayList<>();
        Arrays.stream(Role.values()).filter(person::has).map(this::role).forEach(parts::add);
        if (person.team() != null && teams.containsKey(person.team())) {
            parts.add(teams.get(person.team()));
        }
        person.otherAgency().ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
