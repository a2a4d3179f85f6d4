package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.KeepingDirectory.Act;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.SecondFactors;
import org.followthrough.workflow.application.outbound.SignIns;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.InvitePerson;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives out invitations and takes them up; only the hash of a code is kept. */
@Component
class Inviting implements InvitePerson {

    private static final Duration LIFETIME = Duration.ofDays(7);

    private final KeepingDirectory keeping;
    private final SignIns signIns;
    private final SecondFactors secondFactors;
    private final Directory directory;
    private final ChoosingPassword choosing;
    private final PasswordEncoder passwords;
    private final Sight sight;
    private final Trail trail;
    private final Clock clock;

    Inviting(
            KeepingDirectory keeping,
            SignIns signIns,
            SecondFactors secondFactors,
            Directory directory,
            ChoosingPassword choosing,
            PasswordEncoder passwords,
            Sight sight,
            Trail trail,
            Clock clock) {
        this.keeping = keeping;
        this.signIns = signIns;
        this.secondFactors = secondFactors;
        this.directory = directory;
        this.choosing = choosing;
        this.passwords = passwords;
        this.sight = sight;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<String> invite(PersonId by, PersonId id) {
        Person person = directory.held(id);
        return keeping.run(new Act("person-invited", sight.actor(by), false, person.name()), () -> {
            if (person.email() == null || person.kind() == Person.Kind.GROUP) {
                return Decision.refused("invite.without-address", person.name());
            }
            if (person.lacksAgency()) {
                return Decision.refused("person.partner-without-agency", person.name());
            }
            String code = OneTimeCode.random();
            signIns.invite(id, OneTimeCode.hash(code), clock.instant().plus(LIFETIME));
            if (!person.isActive()) {
                directory.change(person.in(Person.State.INVITED));
            }
            return Decision.accepted(code);
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> invited(String code) {
        return signIns.invited(OneTimeCode.hash(code), clock.instant()).map(directory::person);
    }

    @Override
    @Transactional
    public Decision<PersonId> takeUp(String code, String password) {
        Optional<Person> invited = invited(code);
        if (invited.isEmpty()) {
            return Decision.refused("invitation.unknown");
        }
        Person person = invited.get();
        if (choosing.judge(password, person.name(), person.email()) instanceof Refused<String> refused) {
            return new Refused<>(refused.refusal());
        }
        String hash = passwords.encode(password);
        directory.held(person.id());
        if (!signIns.forgetInvitation(person.id()) || !directory.enter(person.id())) {
            return Decision.refused("invitation.unknown");
        }
        secondFactors.forget(person.id());
        signIns.setPassword(person.id(), hash, clock.instant());
        trail.add(new TrailEntry(clock.instant(), "invitation-taken-up", person.id(), null, null, null, null,
                person.name(), null, false));
        return Decision.accepted(person.id());
    }
}
