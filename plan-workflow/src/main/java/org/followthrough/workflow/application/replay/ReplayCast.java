package org.followthrough.workflow.application.replay;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.Person.Kind;
import org.followthrough.domain.people.Person.State;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.outbound.Directory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of a replay: one for each role, and whoever the plan names as owners. */
@Component
@Profile("replay")
class ReplayCast {

    private final Directory directory;
    private final Map<Role, PersonId> staff = new EnumMap<>(Role.class);
    private int addresses;

    ReplayCast(Directory directory) {
        this.directory = directory;
    }

    void join() {
        for (Role role : Set.of(Role.PROGRAMME_LEAD, Role.MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE,
                Role.DIRECTOR, Role.AUDITOR)) {
            staff.put(role, add("Replay: " + role.name().toLowerCase().replace('_', ' '), Set.of(role)));
        }
    }

    PersonId with(Role role) {
        return staff.get(role);
    }

    /** Lets everybody whom the plan names act and be written to; a group gets one member. */
    void activateOwners() {
        for (Person person : directory.everybody()) {
            if (person.kind() == Kind.GROUP) {
                directory.addMember(person.id(), add("Replay: member of " + person.name(), Set.of()));
            } else if (!person.isActive()) {
                directory.change(new Person(person.id(), person.kind(), person.name(), address(), person.agency(),
                        person.team(), person.lineManager(), person.roles(), State.ACTIVE));
            }
        }
    }

    /** Who acts for an owner: the person, or the member of a group. */
    PersonId acting(PersonId owner) {
        return directory.membersOf(owner).stream().findFirst().map(Person::id).orElse(owner);
    }

    private PersonId add(String name, Set<Role> roles) {
        Person person = new Person(
                PersonId.random(), Kind.PERSON, name, address(), null, null, null, roles, State.ACTIVE);
        directory.add(person);
        return person.id();
    }

    private String address() {
        return "person-" + ++addresses + "@replay.invalid";
    }
}
