package org.followthrough.workflow.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.NewPassword;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Directory;
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

    private final SecureRandom random = new SecureRandom();
    private final SignIns signIns;
    private final Directory directory;
    private final PasswordEncoder passwords;
    private final Sight sight;
    private final Trail trail;
    private final Clock clock;

    Inviting(
            SignIns signIns,
            Directory directory,
            PasswordEncoder passwords,
            Sight sight,
            Trail trail,
            Clock clock) {
        this.signIns = signIns;
        this.directory = directory;
        this.passwords = passwords;
        this.sight = sight;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<String> invite(PersonId by, PersonId id) {
        Actor actor = sight.actor(by);
        Person person = directory.person(id);
        if (!actor.has(Role.ADMINISTRATOR)) {
            return Decision.refused("person.only-administrator");
        }
        if (person.email() == null || person.kind() == Person.Kind.GROUP) {
            return Decision.refused("invite.without-address", person.name());
        }
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        signIns.invite(id, hash(code), clock.instant().plus(LIFETIME));
        if (!person.isActive()) {
            directory.change(inState(person, Person.State.INVITED));
        }
        trail.add(new TrailEntry(
                clock.instant(), "person-invited", actor.id(), null, null, null, null, person.name(), null, false));
        return Decision.accepted(code);
    }

    @Override
    @Transactional
    public Decision<PersonId> takeUp(String code, String password) {
        Optional<PersonId> invited = signIns.invited(hash(code), clock.instant());
        if (invited.isEmpty()) {
            return Decision.refused("invitation.unknown");
        }
        if (NewPassword.of(password) instanceof Refused<String> refused) {
            return new Refused<>(refused.refusal());
        }
        PersonId id = invited.get();
        signIns.setPassword(id, passwords.encode(password), clock.instant());
        signIns.forgetInvitation(id);
        Person person = directory.person(id);
        directory.change(inState(person, Person.State.ACTIVE));
        trail.add(new TrailEntry(
                clock.instant(), "invitation-taken-up", id, null, null, null, null, person.name(), null, false));
        return Decision.accepted(id);
    }

    private static Person inState(Person person, Person.State state) {
        return new Person(person.id(), person.kind(), person.name(), person.email(), person.agency(), person.team(),
                person.lineManager(), person.roles(), state);
    }

    private static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
