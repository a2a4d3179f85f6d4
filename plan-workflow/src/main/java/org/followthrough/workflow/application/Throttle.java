package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.workflow.application.outbound.Attempts;
import org.followthrough.workflow.application.outbound.Attempts.Failures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes guessers wait, whichever nodes they ask: after some failures each further one doubles the wait, from 15 seconds up
 * to an hour. An attempt is counted before it is judged and forgiven afterwards where it was right, so that many at the
 * same instant are no way round it.
 */
@Component
class Throttle {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int LONGEST_SUBJECT = 300;

    private final Attempts attempts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Throttle(Attempts attempts, PlatformTransactionManager transactions, Clock clock) {
        this.attempts = attempts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Who or what is held back, after how many failures. */
    record Limit(String subject, int free) {

        Limit {
            subject = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
        }
    }

    /** An attempt that has been let through, with what had been counted before it. */
    record Admitted(List<Limit> limits, List<Failures> before) {
    }

    /**
     * Counts an attempt; null, and nothing counted, where it has to wait for one of its limits. Most of those who wait are
     * seen without holding anything, so that a guesser keeps nobody else waiting.
     */
    Admitted admit(Limit... limits) {
        Instant now = clock.instant();
        for (Limit limit : limits) {
            if (mustWait(attempts.look(limit.subject(), now), limit.free(), now)) {
                return null;
            }
        }
        return transaction.execute(status -> {
            List<Failures> before = new ArrayList<>();
            for (Limit limit : limits) {
                Failures failures = attempts.hold(limit.subject());
                before.add(failures.lastAt().isBefore(now.minus(MEMORY)) ? new Failures(0, now) : failures);
                if (mustWait(before.get(before.size() - 1), limit.free(), now)) {
                    return null;
                }
            }
            for (int i = 0; i < limits.length; i++) {
                attempts.note(limits[i].subject(), new Failures(before.get(i).count() + 1, now));
            }
            return new Admitted(List.of(limits), before);
        });
    }

    /** Takes back what was counted of an attempt that was right, and forgets the failures of its first limit. */
    void succeeded(Admitted admitted) {
        transaction.executeWithoutResult(status -> {
            attempts.hold(admitted.limits().get(0).subject());
            attempts.note(admitted.limits().get(0).subject(), new Failures(0, clock.instant()));
            for (int i = 1; i < admitted.limits().size(); i++) {
                forgive(admitted.limits().get(i).subject(), admitted.before().get(i));
            }
        });
    }

    void forgetOld() {
        attempts.forget(clock.instant().minus(MEMORY));
    }

    private void forgive(String subject, Failures before) {
        Failures now = attempts.hold(subject);
        boolean alone = now.count() == before.count() + 1;
        attempts.note(subject, alone ? before : new Failures(Math.max(now.count() - 1, 0), now.lastAt()));
    }

    private static boolean mustWait(Failures failures, int free, Instant now) {
        if (failures.count() < free) {
            return false;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures.count() - free, 12));
        return now.isBefore(failures.lastAt().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }
}
