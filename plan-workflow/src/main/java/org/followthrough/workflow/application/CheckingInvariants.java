package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.followthrough.workflow.application.outbound.Invariants;
import org.followthrough.workflow.port.CheckInvariants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Asks everybody who knows an invariant, as of one moment. */
@Component
class CheckingInvariants implements CheckInvariants {

    private final List<Invariants> invariants;
    private final Clock clock;

    CheckingInvariants(List<Invariants> invariants, Clock clock) {
        this.invariants = invariants;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Finding> check() {
        Instant now = clock.instant();
        return invariants.stream()
                .flatMap(some -> some.check(now).stream())
                .sorted(Comparator.comparing(Finding::invariant))
                .toList();
    }
}
