package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Actor.Covered;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Covers;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.HandOvers;
import org.followthrough.workflow.port.NotPermittedException;
import org.springframework.stereotype.Component;

/**
 * Who may know of what: people of the public body see its plans whole, people of another agency only the actions in
 * which somebody of their agency, or a group of theirs, has a part, and those that are offered to their agency.
 */
@Component
class Sight {

    private final Directory directory;
    private final HandOvers handOvers;
    private final Covers covers;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Sight(Directory directory, HandOvers handOvers, Covers covers, WorkingCalendar calendar, Clock clock) {
        this.directory = directory;
        this.handOvers = handOvers;
        this.covers = covers;
        this.calendar = calendar;
        this.clock = clock;
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
        LocalDate today = calendar.dayOf(clock.instant());
        List<Covered> covered = covers.heldBy(person.id(), today).stream()
                .map(cover -> new Covered(directory.person(cover.absent()), groups(cover.absent())))
                .toList();
        return new Actor(person, groups(person.id()), covered, null);
    }

    private Set<PersonId> groups(PersonId person) {
        return Set.copyOf(directory.groupsOf(person));
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
        own.addAll(actor.faces());
        Set<ActionId> offered = handOvers.knownTo(actor.person().agency());
        return actions.stream()
                .filter(action -> offered.contains(action.id())
                        || action.desks().owners().stream().anyMatch(own::contains)
                        || action.desks().contributors().stream().anyMatch(own::contains))
                .toList();
    }
}
