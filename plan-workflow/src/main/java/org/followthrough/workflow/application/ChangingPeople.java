package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.EmailAddress;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.PersonName;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.SignIns;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.ChangePeople;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds people and groups to the directory and changes them. */
@Component
class ChangingPeople implements ChangePeople {

    private final Directory directory;
    private final SignIns signIns;
    private final Sight sight;
    private final Trail trail;
    private final Clock clock;

    ChangingPeople(Directory directory, SignIns signIns, Sight sight, Trail trail, Clock clock) {
        this.directory = directory;
        this.signIns = signIns;
        this.sight = sight;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<PersonId> add(PersonId by, Person.Kind kind, Details details) {
        Actor actor = sight.actor(by);
        boolean plain = details.roles().isEmpty() && actor.has(Role.PROGRAMME_LEAD);
        return act("person-added", actor, plain, () -> keep(
                new Person(PersonId.random(), kind, "new", null, null, null, null, Set.of(),
                        Person.State.NOT_YET_INVITED),
                details, directory::add), details.name());
    }

    @Override
    @Transactional
    public Decision<PersonId> change(PersonId by, PersonId id, Details details) {
        Person person = directory.person(id);
        return act("person-changed", sight.actor(by), false, () -> {
            boolean losesRights = person.has(Role.ADMINISTRATOR) && !details.roles().contains(Role.ADMINISTRATOR);
            return losesRights && isLastAdministrator(person)
                    ? Decision.refused("person.last-administrator", person.name())
                    : keep(person, details, directory::change);
        }, details.name());
    }

    @Override
    @Transactional
    public Decision<PersonId> addMember(PersonId by, PersonId group, PersonId member) {
        Actor actor = sight.actor(by);
        Person owner = directory.person(group);
        Person person = directory.person(member);
        return act("member-added", actor, actor.has(Role.PROGRAMME_LEAD), () -> {
            if (owner.kind() != Person.Kind.GROUP || person.kind() != Person.Kind.PERSON) {
                return Decision.refused("group.only-people", owner.name(), person.name());
            }
            if (directory.groupsOf(member).contains(group)) {
                return Decision.refused("group.member-already", person.name(), owner.name());
            }
            directory.addMember(group, member);
            return Decision.accepted(group);
        }, person.name() + " · " + owner.name());
    }

    @Override
    @Transactional
    public Decision<PersonId> disable(PersonId by, PersonId id) {
        Person person = directory.person(id);
        return act("person-disabled", sight.actor(by), false, () -> {
            if (isLastAdministrator(person)) {
                return Decision.refused("person.last-administrator", person.name());
            }
            directory.change(new Person(id, person.kind(), person.name(), person.email(), person.agency(), person.team(),
                    person.lineManager(), person.roles(), Person.State.DISABLED));
            signIns.forgetInvitation(id);
            return Decision.accepted(id);
        }, person.name());
    }

    private boolean isLastAdministrator(Person person) {
        return person.has(Role.ADMINISTRATOR)
                && directory.withRole(Role.ADMINISTRATOR).stream()
                        .noneMatch(other -> other.isActive() && !other.id().equals(person.id()));
    }

    private Decision<PersonId> keep(Person before, Details details, Consumer<Person> save) {
        Decision<String> name = PersonName.of(details.name());
        Decision<String> email = details.email().isBlank() ? Decision.accepted("") : EmailAddress.of(details.email());
        if (name instanceof Refused<String> refused) {
            return new Refused<>(refused.refusal());
        }
        if (email instanceof Refused<String> refused) {
            return new Refused<>(refused.refusal());
        }
        String address = blankToNull(((Accepted<String>) email).result());
        if (address != null && signIns.byEmail(address).filter(other -> !other.id().equals(before.id())).isPresent()) {
            return Decision.refused("person.address-taken", address);
        }
        if (Objects.equals(details.lineManager(), before.id())) {
            return Decision.refused("person.own-line-manager", details.name());
        }
        save.accept(new Person(before.id(), before.kind(), ((Accepted<String>) name).result(), address,
                blankToNull(details.agency().strip()), before.team(), details.lineManager(), details.roles(),
                before.state()));
        return Decision.accepted(before.id());
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    private Decision<PersonId> act(
            String act, Actor actor, boolean alsoAllowed, Supplier<Decision<PersonId>> work, String whom) {
        Decision<PersonId> decision = actor.has(Role.ADMINISTRATOR) || alsoAllowed
                ? work.get()
                : Decision.refused("person.only-administrator");
        Refusal refusal = decision instanceof Refused<PersonId> refused ? refused.refusal() : null;
        trail.add(new TrailEntry(clock.instant(), act, actor.id(), null, null, null, null,
                refusal == null ? whom : String.join("\u001f", refusal.values()),
                refusal == null ? null : refusal.rule(), refusal != null));
        return decision;
    }
}
