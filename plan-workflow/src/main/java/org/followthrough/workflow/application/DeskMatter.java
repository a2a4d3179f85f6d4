package org.followthrough.workflow.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.escalation.DeskStep;

/** One kind of matter that waits at desks and is chased by the clock of its kind. */
interface DeskMatter {

    /** The kind, as the table of the desk clocks names it. */
    String kind();

    /** Since when, or for which day, a matter of this kind waits; empty when it no longer does. */
    Optional<Waiting> waiting(UUID subject);

    /** Does what a step that has become due asks; it happens once for each step and day that the matter waits from. */
    void overdue(UUID subject, DeskStep step, Instant at);

    /**
     * How a matter waits.
     *
     * @param from   the day on which it came to the desk, or the day that it waits for; with another day its clock starts
     *               over
     * @param mustDo whether it belongs to a "must do" issue, whose clocks run twice as fast
     */
    record Waiting(LocalDate from, boolean mustDo) {
    }
}
