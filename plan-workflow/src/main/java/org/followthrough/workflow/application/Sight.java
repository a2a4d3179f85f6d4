package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Actor.Covered;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.HandOvers;
import org.followthrough.workflow.application.outbound.Slice;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.NotPermittedException;
import org.springframework.stereotype.Component;

/**
 * Who may know of what: people of the public body see its plans whole, people of another agency only the actions in
 * which somebody of their agency, or a group of theirs, has a part, and those that are offered to their agency. A partner
 * of whom nobody has written down the agency knows only of those in which they have a part themselves.
 */
@Component
class Sight {

    private final Directory directory;
    private final HandOvers handOvers;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Sight(Directory directory, HandOvers handOvers, WorkingCalendar calendar, Clock clock) {
        this.directory = directory;
        this.handOvers = handOvers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws NotPermittedException if the person can no longer sign in */
    Actor actor(PersonId by) {
        Actor actor = known(by);
        if (!actor.person().isActive()) {
            throw new NotPermittedException();
        }
        return actor;
    }

    /** @throws NotPermittedException if the person is no administrator */
    Actor administrator(PersonId by) {
        Actor actor = actor(by);
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new NotPermittedException();
        }
        return actor;
    }

    /** Somebody of whom a rule asks, whether or not they can sign in. */
    Actor known(PersonId whom) {
        return actor(directory.standing(whom, today())).orElseThrow(() -> new NotFoundException("person", whom));
    }

    /** Somebody who signed in then and has not been signed out everywhere since. */
    Optional<Actor> stillSignedIn(PersonId person, Instant signedInAt) {
        return actor(directory.standing(person, today(), signedInAt));
    }

    /** Has whoever looks not be read again in the caller's look. */
    void remember(Actor looker) {
        List<Covered> faces = new ArrayList<>(List.of(new Covered(looker.person(), looker.groups())));
        faces.addAll(looker.covered());
        directory.remember(looker.id(), today(), faces);
    }

    private LocalDate today() {
        return calendar.dayOf(clock.instant());
    }

    private static Optional<Actor> actor(List<Covered> faces) {
        return faces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(faces.get(0).person(), faces.get(0).groups(), faces.subList(1, faces.size()), null));
    }

    boolean seesWholePlans(Actor actor) {
        return actor.person().isOfPublicBody();
    }

    boolean sees(Actor actor, Action action) {
        return seesWholePlans(actor) || only(actor, List.of(action)).contains(action);
    }

    /** The actions among {@code actions} that the person may know of. */
    List<Action> only(Actor actor, List<Action> actions) {
        return slice(actor).map(slice -> only(slice, actions)).orElse(actions);
    }

    private List<Action> only(Slice slice, List<Action> actions) {
        Set<ActionId> offered = slice.agency() == null ? Set.of() : handOvers.knownTo(slice.agency());
        return actions.stream()
                .filter(action -> offered.contains(action.id())
                        || action.desks().owners().stream().anyMatch(slice.own()::contains)
                        || action.desks().contributors().stream().anyMatch(slice.own()::contains))
                .toList();
    }

    /** What the person may know of; empty for people of the public body, who may know of everything. */
    Optional<Slice> slice(Actor actor) {
        if (seesWholePlans(actor)) {
            return Optional.empty();
        }
        Set<PersonId> own = directory.everybody().stream()
                .filter(actor.person()::isOfSameBodyAs)
                .map(Person::id)
                .collect(Collectors.toSet());
        own.addAll(actor.faces());
        return Optional.of(new Slice(actor, actor.person().agency(), own));
    }
}
