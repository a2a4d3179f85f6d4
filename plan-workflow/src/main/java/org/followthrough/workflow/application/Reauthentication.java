package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.Optional;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.Throttle.Admitted;
import org.followthrough.workflow.application.outbound.Sessions;
import org.followthrough.workflow.application.outbound.SignIns;
import org.followthrough.workflow.port.Proof;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Asks people who are signed in once more who they are, before something that nobody else at their open session must do
 * (ASVS 7.5). A wrong password counts together with the failed sign-ins of the account, so that an open session is no second
 * way to guess it.
 *
 * <p>No transaction is held while a password is hashed, which takes long on purpose.
 */
@Component
class Reauthentication {

    private final SignIns signIns;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final Clock clock;

    Reauthentication(SignIns signIns, Sessions sessions, PasswordEncoder passwords, Throttle throttle, Clock clock) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Refused as {@link #byPassword} refuses, or with {@code password.sign-in-again} whoever has none and signed in too long ago. */
    Decision<PersonId> prove(Person person, Proof proof) {
        Optional<String> hash = signIns.passwordHash(person.id());
        return hash.isPresent() ? byPassword(person, hash.get(), proof.password()) : bySignIn(person, proof.session());
    }

    /** Refused with {@code password.without-present}, {@code password.wait} or {@code password.wrong-present}. */
    Decision<PersonId> byPassword(Person person, String hash, String typed) {
        if (typed.isEmpty()) {
            return Decision.refused("password.without-present");
        }
        Admitted admitted = throttle.admit(CheckingSignIn.ofAccount(person.email()));
        if (admitted == null) {
            return Decision.refused("password.wait");
        }
        if (!passwords.matches(typed, hash)) {
            return Decision.refused("password.wrong-present");
        }
        throttle.succeeded(admitted);
        return Decision.accepted(person.id());
    }

    private Decision<PersonId> bySignIn(Person person, String session) {
        return sessions.find(OneTimeCode.hash(session), clock.instant())
                .filter(kept -> kept.holder() != null && kept.holder().person().equals(person.id())
                        && kept.holder().since().isAfter(clock.instant().minus(Proof.SHORT_WHILE)))
                .map(kept -> Decision.accepted(person.id()))
                .orElseGet(() -> Decision.refused("password.sign-in-again", Proof.SHORT_WHILE.toMinutes()));
    }
}
