package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Counts what waits. */
public interface BacklogNumbers {

    Due mails(Instant now);

    Due jobs(Instant now);

    Actions actions(LocalDate today);

    /**
     * @param count  how many are due
     * @param since  when the first of them fell due
     * @param failed how many were given up
     */
    record Due(long count, Optional<Instant> since, long failed) {
    }

    /** @param overdue those whose agreed date is before today */
    record Actions(long open, long overdue) {
    }
}
