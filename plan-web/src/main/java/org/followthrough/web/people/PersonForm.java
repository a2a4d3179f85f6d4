package org.followthrough.web.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.EmailAddress;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.PersonName;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.people.TeamId;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ChangePeople.Details;

/**
 * What is typed about a person or group.
 *
 * @param version which version of the person was shown, or null for somebody who is not yet in the directory
 */
public record PersonForm(
        String name, String email, String agency, UUID team, UUID lineManager, List<Role> roles, Integer version) {

    private static final int NEVER_SHOWN = -1;

    public PersonForm {
        name = name == null ? "" : name;
        email = email == null ? "" : email;
        agency = agency == null ? "" : agency;
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    static PersonForm empty() {
        return new PersonForm("", "", "", null, null, List.of(), null);
    }

    static PersonForm of(Person person, int version) {
        return new PersonForm(
                person.name(),
                person.email(),
                person.agency(),
                person.team() == null ? null : person.team().value(),
                person.lineManager() == null ? null : person.lineManager().value(),
                List.copyOf(person.roles()),
                version);
    }

    public Set<String> roleNames() {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }

    public String teamId() {
        return team == null ? "" : team.toString();
    }

    public String lineManagerId() {
        return lineManager == null ? "" : lineManager.toString();
    }

    int seen() {
        return version == null ? NEVER_SHOWN : version;
    }

    Details details() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        chosen.addAll(roles);
        return new Details(name, email, agency, team == null ? null : new TeamId(team),
                lineManager == null ? null : new PersonId(lineManager), chosen);
    }

    Problems problems(Words words) {
        Problems problems = Problems.none().unless("name", PersonName.of(name), words);
        if (!email.isBlank()) {
            problems = problems.unless("email", EmailAddress.of(email), words);
        }
        return agency.isBlank() ? problems : problems.unless("agency", PersonName.of(agency), words);
    }

    /** The sentence of a refusal, at the field that it is about. */
    static Problems refused(Refusal refusal, Words words) {
        String field = switch (refusal.rule()) {
            case "person.address-taken", "person.no-address", "invite.without-address" -> "email";
            case "person.partner-without-agency" -> "agency";
            case "person.own-line-manager" -> "lineManager";
            case "person.last-administrator", "person.only-administrator" -> "roles";
            default -> "name";
        };
        return Problems.of(field, words.refusal(refusal));
    }
}
