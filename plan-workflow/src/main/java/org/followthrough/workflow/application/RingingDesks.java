package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.followthrough.workflow.application.outbound.DeskClocks;
import org.followthrough.workflow.application.outbound.DeskClocks.Ringing;
import org.followthrough.workflow.port.Fault;
import org.followthrough.workflow.port.RingDesks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rings the desk clocks that are due, each in a transaction of its own.
 *
 * <p>They are claimed in a transaction before: a clock that is held while it rings would wait for an act that waits for the
 * clock.
 */
@Component
class RingingDesks implements RingDesks {

    static final Duration CLAIM = Duration.ofMinutes(1);
    private static final int AT_ONCE = 20;
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1));
    private static final Logger LOG = LoggerFactory.getLogger(RingingDesks.class);

    private final DeskClocks clocks;
    private final MatterClocks matters;
    private final RemindingDesk reminding;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RingingDesks(
            DeskClocks clocks,
            MatterClocks matters,
            RemindingDesk reminding,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.clocks = clocks;
        this.matters = matters;
        this.reminding = reminding;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int ringDesks() {
        int rung = 0;
        for (List<Ringing> due = claim(); !due.isEmpty(); due = claim()) {
            rung += (int) due.stream().filter(this::isRung).count();
        }
        return rung;
    }

    private List<Ringing> claim() {
        return transaction.execute(status -> clocks.claim(
                clock.instant(), clock.instant().plus(CLAIM).truncatedTo(ChronoUnit.MICROS), AT_ONCE));
    }

    private boolean isRung(Ringing due) {
        try {
            transaction.executeWithoutResult(status -> {
                reminding.remind(due.matter());
                clocks.rung(due, matters.next(due.matter()));
            });
            return true;
        } catch (RuntimeException failed) {
            Duration pause = PAUSES.get(Math.min(due.failures(), PAUSES.size() - 1));
            LOG.warn("The clock of {} could not ring and is tried again in {}: {}", due.matter(), pause, Fault.of(failed));
            clocks.failed(due, clock.instant().plus(pause));
            return false;
        }
    }
}
