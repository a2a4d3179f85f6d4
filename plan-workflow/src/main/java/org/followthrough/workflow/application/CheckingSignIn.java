package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.Optional;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.people.EmailAddress;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.Throttle.Admitted;
import org.followthrough.workflow.application.Throttle.Limit;
import org.followthrough.workflow.application.outbound.SignIns;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.CheckSignIn;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks a password, and makes guessers wait after five failures for one account, or fifty from one address. What is
 * tried during a wait counts for nothing, right or wrong, and takes as long as any other attempt.
 *
 * <p>No transaction is held while the password is checked, which takes long on purpose.
 */
@Component
class CheckingSignIn implements CheckSignIn {

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_ADDRESS = 50;

    private final SignIns signIns;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final Trail trail;
    private final Clock clock;
    private final String nobodysHash;

    CheckingSignIn(SignIns signIns, PasswordEncoder passwords, Throttle throttle, Trail trail, Clock clock) {
        this.signIns = signIns;
        this.passwords = passwords;
        this.throttle = throttle;
        this.trail = trail;
        this.clock = clock;
        this.nobodysHash = passwords.encode("the same work for an unknown address");
    }

    @Override
    public Optional<Person> check(Attempt attempt) {
        String email = EmailAddress.of(attempt.email()) instanceof Accepted<String> typed ? typed.result() : "";
        Admitted admitted = throttle.admit(ofAccount(email),
                new Limit("address " + attempt.address(), FREE_PER_ADDRESS));
        Optional<Person> person = signIns.byEmail(email);
        String hash = person.flatMap(known -> signIns.passwordHash(known.id())).orElse(nobodysHash);
        boolean right = passwords.matches(attempt.password(), hash);
        if (admitted == null) {
            return Optional.empty();
        }
        Optional<Person> welcome = person.filter(known -> right && known.isActive());
        welcome.ifPresent(known -> throttle.succeeded(admitted));
        trail.add(new TrailEntry(clock.instant(), "signed-in", person.map(Person::id).orElse(null), null, null, null,
                null, null, welcome.isPresent() ? null : "sign-in.refused", welcome.isEmpty()));
        return welcome;
    }

    /** What is counted of the failures of one account, wherever its password is asked for. */
    static Limit ofAccount(String email) {
        return new Limit("account " + email, FREE_PER_ACCOUNT);
    }

    @Override
    public void forgetOldAttempts() {
        throttle.forgetOld();
    }
}
