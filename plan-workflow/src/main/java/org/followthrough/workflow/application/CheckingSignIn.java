package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.people.EmailAddress;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.SignIns;
import org.followthrough.workflow.application.outbound.SignIns.Failures;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.CheckSignIn;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks a password, and makes guessers wait: after five failures for one account, or fifty from one address, each
 * further failure doubles the wait, up to an hour. What is tried during a wait counts for nothing, right or wrong.
 */
@Component
class CheckingSignIn implements CheckSignIn {

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_ADDRESS = 50;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final SignIns signIns;
    private final PasswordEncoder passwords;
    private final Trail trail;
    private final Clock clock;
    private final String nobodysHash;

    CheckingSignIn(SignIns signIns, PasswordEncoder passwords, Trail trail, Clock clock) {
        this.signIns = signIns;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
        this.nobodysHash = passwords.encode("the same work for an unknown address");
    }

    @Override
    @Transactional
    public Optional<Person> check(Attempt attempt) {
        Instant now = clock.instant();
        String email = EmailAddress.of(attempt.email()) instanceof Accepted<String> typed ? typed.result() : "";
        String account = cut("account " + email);
        String address = cut("address " + attempt.address());
        boolean mustWait = mustWait(account, FREE_PER_ACCOUNT, now) | mustWait(address, FREE_PER_ADDRESS, now);
        Optional<Person> person = signIns.byEmail(email);
        String hash = person.flatMap(known -> signIns.passwordHash(known.id())).orElse(nobodysHash);
        boolean right = passwords.matches(attempt.password(), hash);
        if (mustWait) {
            return Optional.empty();
        }
        Optional<Person> welcome = person.filter(known -> right && known.isActive());
        remember(account, address, welcome.isPresent(), now);
        trail.add(new TrailEntry(now, "signed-in", person.map(Person::id).orElse(null), null, null, null, null, null,
                welcome.isPresent() ? null : "sign-in.refused", welcome.isEmpty()));
        return welcome;
    }

    private void remember(String account, String address, boolean welcome, Instant now) {
        if (welcome) {
            signIns.succeeded(account);
        } else {
            signIns.failed(account, now);
            signIns.failed(address, now);
        }
    }

    private boolean mustWait(String subject, int free, Instant now) {
        Failures failures = signIns.failures(subject);
        if (failures.count() < free) {
            return false;
        }
        int doublings = Math.min(failures.count() - free, 12);
        Duration wait = Duration.ofSeconds(15).multipliedBy(1L << doublings);
        return now.isBefore(failures.lastAt().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }

    private static String cut(String subject) {
        return subject.substring(0, Math.min(subject.length(), 300));
    }
}
