package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.notification.Digest;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.FailedTimers;
import org.followthrough.workflow.application.outbound.FailedTimers.FailedTimer;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.LookAfterTimers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists the timers that failed and runs them again. */
@Component
class LookingAfterTimers implements LookAfterTimers {

    private static final int PAGE_SIZE = 50;
    /** How many are run again in one transaction, so that nobody who acts on one of their actions waits for long. */
    private static final int TOGETHER = 200;

    private final FailedTimers timers;
    private final FailedTimerLines lines;
    private final Trail trail;
    private final Sight sight;
    private final Clock clock;
    private final TransactionTemplate transaction;

    LookingAfterTimers(
            FailedTimers timers,
            FailedTimerLines lines,
            Trail trail,
            Sight sight,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.timers = timers;
        this.lines = lines;
        this.trail = trail;
        this.sight = sight;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    @Transactional(readOnly = true)
    public TimersPage timers(PersonId by, int page) {
        Actor reader = sight.administrator(by);
        int failed = timers.count();
        Pages pages = Pages.of(failed, page, PAGE_SIZE);
        return new TimersPage(failed, timers.countTriedAgain(), pages.shown(), pages.count(),
                lines.lines(reader, timers.list(pages.before(), PAGE_SIZE)));
    }

    @Override
    @Transactional
    public Decision<UUID> runAgain(PersonId by, UUID timer) {
        sight.administrator(by);
        Optional<FailedTimer> failed = timers.runAgain(timer, clock.instant());
        if (failed.isEmpty()) {
            return noted(by, "timer-retried", Decision.refused("timer.not-failed"));
        }
        trail.add(line(by, failed.get()));
        return Decision.accepted(timer);
    }

    @Override
    public Decision<Integer> runAllAgain(PersonId by) {
        sight.administrator(by);
        int run = 0;
        int some;
        do {
            some = transaction.execute(status -> runSomeAgain(by));
            run += some;
        } while (some == TOGETHER);
        return run == 0
                ? noted(by, "timers-retried", Decision.refused("timers.none-failed"))
                : Decision.accepted(run);
    }

    private int runSomeAgain(PersonId by) {
        int some = timers.runAgain(TOGETHER, clock.instant());
        if (some > 0) {
            trail.add(new TrailEntry(clock.instant(), "timers-retried", by, null, null, null, null, String.valueOf(some),
                    null, false));
        }
        return some;
    }

    private TrailEntry line(PersonId by, FailedTimer timer) {
        Optional<Action> action = lines.action(timer);
        return new TrailEntry(clock.instant(), "timer-retried", by, lines.digest(timer).map(Digest::person).orElse(null),
                action.map(Action::plan).orElse(null), action.map(Action::id).orElse(null), null, timer.key(), null, false);
    }

    private <T> Decision<T> noted(PersonId by, String act, Decision<T> refused) {
        trail.addRefusal(new TrailEntry(clock.instant(), act, by, null, null, null, null, null,
                ((Refused<T>) refused).refusal().rule(), true));
        return refused;
    }
}
