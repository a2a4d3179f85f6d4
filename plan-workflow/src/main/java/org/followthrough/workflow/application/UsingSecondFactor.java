package org.followthrough.workflow.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.Throttle.Admitted;
import org.followthrough.workflow.application.Throttle.Limit;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.SecondFactors;
import org.followthrough.workflow.application.outbound.SecondFactors.Factor;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.Proof;
import org.followthrough.workflow.port.UseSecondFactor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks the codes of devices, each once, and makes whoever guesses wait after five. */
@Component
class UsingSecondFactor implements UseSecondFactor {

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_BYTES = 10;
    private static final int RECOVERY_CODES = 10;
    private static final int FREE = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecondFactors factors;
    private final SecondFactorSettings settings;
    private final Reauthentication again;
    private final Throttle throttle;
    private final Directory directory;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UsingSecondFactor(SecondFactors factors, SecondFactorSettings settings, Reauthentication again, Throttle throttle,
            Directory directory, Trail trail, PlatformTransactionManager transactions, Clock clock) {
        this.factors = factors;
        this.settings = settings;
        this.again = again;
        this.throttle = throttle;
        this.directory = directory;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Need need(PersonId id) {
        if (factors.isInUse(id)) {
            return Need.CODE;
        }
        Person person = directory.person(id);
        return Collections.disjoint(person.roles(), settings.roles()) ? Need.NONE : Need.DEVICE;
    }

    @Override
    @Transactional
    public String begin(PersonId person, String shown) {
        Optional<Factor> factor = factors.hold(person);
        if (factor.filter(Factor::inUse).isPresent()) {
            throw new IllegalStateException("This person has a second factor already.");
        }
        if (factor.filter(waiting -> waiting.secret().equals(shown)).isPresent()) {
            return shown;
        }
        String secret = Base32.of(random(SECRET_BYTES));
        if (factor.isPresent()) {
            factors.beginAnew(person, secret);
        } else {
            factors.begin(person, secret);
        }
        return secret;
    }

    @Override
    @Transactional
    public Decision<List<String>> confirm(PersonId person, String typed) {
        Optional<Factor> factor = factors.hold(person).filter(one -> !one.inUse());
        if (factor.isEmpty() || !isCode(person, factor.get(), typed)) {
            return Decision.refused("second-factor.wrong-first-code");
        }
        List<String> codes = Stream.generate(() -> Base32.of(random(RECOVERY_BYTES))).limit(RECOVERY_CODES).toList();
        factors.confirm(person, codes.stream().map(OneTimeCode::hash).toList(), clock.instant());
        trail.add(takenUp(person, null));
        return Decision.accepted(codes.stream().map(code -> code.replaceAll("(.{4})(?=.)", "$1-")).toList());
    }

    @Override
    public Decision<List<String>> confirm(PersonId id, String typed, Proof proof) {
        Decision<PersonId> proven = again.prove(directory.person(id), proof);
        if (proven instanceof Refused<PersonId> refused) {
            trail.add(takenUp(id, refused.refusal().rule()));
            return proven.map(person -> List.of());
        }
        return transaction.execute(status -> confirm(id, typed));
    }

    private TrailEntry takenUp(PersonId person, String why) {
        return new TrailEntry(
                clock.instant(), "second-factor-taken-up", person, null, null, null, null, null, why, why != null);
    }

    /** Counted before it is judged, in a transaction of its own, like a password. */
    @Override
    public Decision<PersonId> check(PersonId person, String typed) {
        Admitted admitted = throttle.admit(new Limit("second factor " + person, FREE));
        if (admitted == null) {
            return Decision.refused("second-factor.wait");
        }
        boolean right = Boolean.TRUE.equals(transaction.execute(status -> isRight(person, typed)));
        if (!right) {
            return Decision.refused("second-factor.wrong-code");
        }
        throttle.succeeded(admitted);
        return Decision.accepted(person);
    }

    private boolean isRight(PersonId person, String typed) {
        Optional<Factor> factor = factors.hold(person).filter(Factor::inUse);
        boolean right = factor.isPresent() && (isCode(person, factor.get(), typed)
                || factors.recover(person, OneTimeCode.hash(plain(typed).toUpperCase(Locale.ROOT))));
        trail.add(new TrailEntry(clock.instant(), "second-factor-given", person, null, null, null, null, null,
                right ? null : "second-factor.wrong-code", !right));
        return right;
    }

    private boolean isCode(PersonId person, Factor factor, String typed) {
        OptionalLong step = TimeCode.step(
                Base32.bytes(factor.secret()), plain(typed), clock.instant(), factor.lastStep());
        step.ifPresent(taken -> factors.used(person, taken));
        return step.isPresent();
    }

    /** People type the gaps that the device or the paper shows. */
    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
