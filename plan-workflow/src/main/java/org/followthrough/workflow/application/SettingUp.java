package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.EmailAddress;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.PersonName;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.SignIns;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator, once.
 *
 * <p>The code is new at each start and held in memory only, so that whoever reads the database cannot use it.
 */
@Component
class SettingUp implements SetUpFirstAdministrator {

    private final String code = OneTimeCode.random();
    private final SignIns signIns;
    private final Directory directory;
    private final ChoosingPassword choosing;
    private final PasswordEncoder passwords;
    private final Trail trail;
    private final Clock clock;

    SettingUp(SignIns signIns, Directory directory, ChoosingPassword choosing, PasswordEncoder passwords, Trail trail,
            Clock clock) {
        this.signIns = signIns;
        this.directory = directory;
        this.choosing = choosing;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isNeeded() {
        return signIns.isNotSetUp();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> code() {
        return isNeeded() ? Optional.of(code) : Optional.empty();
    }

    @Override
    @Transactional
    public Decision<PersonId> setUp(Command command) {
        if (!OneTimeCode.same(command.code().strip(), code)) {
            return refuse("set-up.wrong-code");
        }
        Decision<String> name = PersonName.of(command.name());
        Decision<String> email = EmailAddress.of(command.email());
        Decision<String> password = choosing.judge(command.password(), command.name(), command.email());
        for (Decision<String> typed : List.of(name, email, password)) {
            if (typed instanceof Refused<String> refused) {
                return new Refused<>(refused.refusal());
            }
        }
        String hash = passwords.encode(command.password());
        if (!signIns.setUp(clock.instant())) {
            return refuse("set-up.done-before");
        }
        return Decision.accepted(administrator(result(name), result(email), hash));
    }

    private Decision<PersonId> refuse(String rule) {
        trail.add(new TrailEntry(clock.instant(), "set-up", null, null, null, null, null, null, rule, true));
        return Decision.refused(rule);
    }

    private PersonId administrator(String name, String email, String hash) {
        Person first = new Person(PersonId.random(), Person.Kind.PERSON, name, email, null, null, null,
                Set.of(Role.ADMINISTRATOR), Person.State.ACTIVE);
        directory.add(first);
        signIns.setPassword(first.id(), hash, clock.instant());
        trail.add(new TrailEntry(
                clock.instant(), "set-up", first.id(), null, null, null, null, name, null, false));
        return first.id();
    }

    private static String result(Decision<String> typed) {
        return ((Accepted<String>) typed).result();
    }
}
