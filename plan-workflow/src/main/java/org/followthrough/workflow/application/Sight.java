package org.followthrough.workflow.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.NotPermittedException;
import org.springframework.stereotype.Component;

/**
 * Who may know of what: people of the public body see its plans whole, people of another agency only the actions in
 * which somebody of their agency, or a group of theirs, has a part.
 */
@Component
class Sight {

    private final Directory directory;

    Sight(Directory directory) {
        this.directory = directory;
    }

    /** @throws NotPermittedException if the person can no longer sign in */
    Actor actor(PersonId by) {
        Person person = directory.person(by);
        if (!person.isActive()) {
            throw new NotPermittedException();
        }
        return actor(person);
    }

    /** Somebody of whom a rule asks, whether or not they can sign in. */
    Actor known(PersonId whom) {
        return actor(directory.person(whom));
    }

    private Actor actor(Person person) {
        return new Actor(person, Set.copyOf(directory.groupsOf(person.id())));
    }

    boolean seesWholePlans(Actor actor) {
        return actor.person().otherAgency().isEmpty();
    }

    boolean sees(Actor actor, Action action) {
        return seesWholePlans(actor) || only(actor, List.of(action)).contains(action);
    }

    /** The actions among {@code actions} that the person may know of. */
    List<Action> only(Actor actor, List<Action> actions) {
        if (seesWholePlans(actor)) {
            return actions;
        }
        Set<PersonId> own = directory.everybody().stream()
                .filter(person -> actor.person().agency().equals(person.agency()))
                .map(Person::id)
                .collect(Collectors.toSet());
        own.addAll(actor.groups());
        return actions.stream()
                .filter(action -> action.desks().owners().stream().anyMatch(own::contains)
                        || action.desks().contributors().stream().anyMatch(own::contains))
                .toList();
    }
}
