package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.people.Team;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.ReadPeople;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks people up in the directory. */
@Component
class ReadingPeople implements ReadPeople {

    private final Directory directory;
    private final Sight sight;

    ReadingPeople(Directory directory, Sight sight) {
        this.directory = directory;
        this.sight = sight;
    }

    /** In no transaction: it is asked before every request, and one statement needs none. */
    @Override
    public Optional<Actor> stillWelcome(PersonId person, Instant signedInAt) {
        return sight.stillSignedIn(person, signedInAt).filter(actor -> actor.person().isActive());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> everybody(PersonId by) {
        requireKeeper(by);
        return directory.everybody();
    }

    @Override
    @Transactional(readOnly = true)
    public Person person(PersonId by, PersonId person) {
        requireKeeper(by);
        return directory.person(person);
    }

    @Override
    @Transactional(readOnly = true)
    public int version(PersonId by, PersonId person) {
        requireKeeper(by);
        return directory.version(person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> members(PersonId by, PersonId group) {
        requireKeeper(by);
        return directory.membersOf(group);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Team> teams(PersonId by) {
        requireKeeper(by);
        return directory.teams();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> withRole(PersonId by, Role role) {
        requireOwnBody(by);
        return directory.withRole(role).stream().filter(Person::isActive).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> possibleOwners(PersonId by) {
        Actor actor = sight.actor(by);
        return directory.everybody().stream()
                .filter(person -> person.state() != Person.State.DISABLED)
                .filter(person -> sight.seesWholePlans(actor)
                        || actor.person().isOfSameBodyAs(person))
                .toList();
    }

    private void requireKeeper(PersonId by) {
        Actor actor = sight.actor(by);
        if (!actor.has(Role.ADMINISTRATOR) && !actor.has(Role.PROGRAMME_LEAD)) {
            throw new NotPermittedException();
        }
    }

    private void requireOwnBody(PersonId by) {
        if (!sight.seesWholePlans(sight.actor(by))) {
            throw new NotPermittedException();
        }
    }
}
