package org.followthrough.workflow.application;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.Person.Kind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.people.Team;
import org.followthrough.domain.people.TeamId;
import org.followthrough.workflow.application.outbound.Directory;

/** The invented people: they act while the sample is told, and none has a password until an administrator invites them. */
final class SampleCast {

    private static final int NAME = 0;
    private static final int EMAIL = 1;
    private static final int ROLES = 2;
    private static final int TEAM = 3;
    private static final int LINE_MANAGER = 4;
    private static final int AGENCY = 5;
    private static final int MEMBER_OF = 6;

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, TeamId> teams = new HashMap<>();
    private final Directory directory;

    private SampleCast(Directory directory) {
        this.directory = directory;
        directory.teams().forEach(team -> teams.put(team.name(), team.id()));
    }

    /** Adds everybody; a line manager stands above those whom they manage. */
    static SampleCast join(Directory directory) {
        SampleCast cast = new SampleCast(directory);
        SampleTable.read("people.tsv").rows().forEach(cast::add);
        return cast;
    }

    private void add(List<String> row) {
        Person person = person(row);
        directory.add(person);
        people.put(person.name(), person);
        if (!row.get(MEMBER_OF).isEmpty()) {
            directory.addMember(named(row.get(MEMBER_OF)), person.id());
        }
    }

    private Person person(List<String> row) {
        boolean group = row.get(EMAIL).isEmpty();
        return new Person(
                PersonId.random(),
                group ? Kind.GROUP : Kind.PERSON,
                row.get(NAME),
                group ? null : row.get(EMAIL),
                row.get(AGENCY).isEmpty() ? null : row.get(AGENCY),
                row.get(TEAM).isEmpty() ? null : teams.computeIfAbsent(row.get(TEAM), this::addTeam),
                row.get(LINE_MANAGER).isEmpty() ? null : named(row.get(LINE_MANAGER)),
                roles(row.get(ROLES)),
                group ? Person.State.NOT_YET_INVITED : Person.State.ACTIVE);
    }

    private TeamId addTeam(String name) {
        Team team = new Team(TeamId.random(), name);
        directory.addTeam(team);
        return team.id();
    }

    private static Set<Role> roles(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
    }

    private PersonId named(String name) {
        return people.get(name).id();
    }

    /** The first with this role, and with no other but perhaps that of a manager. */
    PersonId first(Role role) {
        return people.values().stream()
                .filter(person -> person.has(role))
                .filter(person -> person.roles().size() == 1 || role != Role.MANAGER)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Leaves everybody to be invited: nobody has a password. */
    void leave() {
        people.values().stream().filter(Person::isActive)
                .forEach(person -> directory.change(person.in(Person.State.NOT_YET_INVITED)));
    }

    /** Who acts for an owner: the person, or for a group its first member. */
    PersonId acting(PersonId owner) {
        return directory.membersOf(owner).stream().findFirst().map(Person::id).orElse(owner);
    }
}
