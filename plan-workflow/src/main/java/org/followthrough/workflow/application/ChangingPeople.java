package org.followthrough.workflow.application;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.EmailAddress;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.PersonName;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.KeepingDirectory.Act;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.SignIns;
import org.followthrough.workflow.port.ChangePeople;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds people and groups to the directory and changes them. */
@Component
class ChangingPeople implements ChangePeople {

    private final KeepingDirectory keeping;
    private final Directory directory;
    private final LastAdministrator last;
    private final LeavingCovers covers;
    private final SignIns signIns;
    private final Sight sight;

    ChangingPeople(KeepingDirectory keeping, Directory directory, LastAdministrator last, LeavingCovers covers,
            SignIns signIns, Sight sight) {
        this.keeping = keeping;
        this.directory = directory;
        this.last = last;
        this.covers = covers;
        this.signIns = signIns;
        this.sight = sight;
    }

    @Override
    @Transactional
    public Decision<PersonId> add(PersonId by, Person.Kind kind, Details details) {
        Actor actor = sight.actor(by);
        boolean plain = details.roles().isEmpty() && actor.has(Role.PROGRAMME_LEAD);
        Person fresh = new Person(PersonId.random(), kind, "new", null, null, null, null, Set.of(),
                Person.State.NOT_YET_INVITED);
        return keeping.run(new Act("person-added", actor, plain, details.name()),
                () -> keep(fresh, details, directory::add));
    }

    @Override
    @Transactional
    public Decision<PersonId> change(PersonId by, PersonId id, int seen, Details details) {
        Person person = directory.held(id);
        return keeping.run(new Act("person-changed", sight.actor(by), false, details.name()), () -> {
            if (directory.version(id) != seen) {
                return Decision.refused("person.moved-on", person.name());
            }
            return !details.roles().contains(Role.ADMINISTRATOR) && last.is(person)
                    ? Decision.refused("person.last-administrator", person.name())
                    : keep(person, details, directory::change);
        });
    }

    @Override
    @Transactional
    public Decision<PersonId> disable(PersonId by, PersonId id) {
        Person person = directory.held(id);
        return keeping.run(new Act("person-disabled", sight.actor(by), false, person.name()), () -> {
            if (last.is(person)) {
                return Decision.refused("person.last-administrator", person.name());
            }
            directory.change(person.in(Person.State.DISABLED));
            signIns.forgetInvitation(id);
            covers.leave(id, by);
            return Decision.accepted(id);
        });
    }

    private Decision<PersonId> keep(Person before, Details details, Consumer<Person> save) {
        Decision<String> name = PersonName.of(details.name());
        Decision<String> email = details.email().isBlank() ? Decision.accepted("") : EmailAddress.of(details.email());
        Decision<String> agency =
                details.agency().isBlank() ? Decision.accepted("") : PersonName.of(details.agency());
        for (Decision<String> typed : List.of(name, email, agency)) {
            if (typed instanceof Refused<String> refused) {
                return new Refused<>(refused.refusal());
            }
        }
        String address = blankToNull(result(email));
        if (address != null && signIns.byEmail(address).filter(other -> !other.id().equals(before.id())).isPresent()) {
            return Decision.refused("person.address-taken", address);
        }
        if (Objects.equals(details.lineManager(), before.id())) {
            return Decision.refused("person.own-line-manager", details.name());
        }
        Person after = new Person(before.id(), before.kind(), result(name), address, blankToNull(result(agency)),
                details.team(), details.lineManager(), details.roles(), before.state());
        if (after.lacksAgency()) {
            return Decision.refused("person.partner-without-agency", after.name());
        }
        save.accept(after);
        return Decision.accepted(before.id());
    }

    private static String result(Decision<String> typed) {
        return ((Accepted<String>) typed).result();
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
