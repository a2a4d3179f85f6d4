package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.domain.escalation.Matter;

/** The steps of desk clocks that have fired. */
public interface DeskReminders {

    /** The number of the highest step that has fired for the matter since {@code from}, 0 for none. */
    int highest(Matter matter, LocalDate from);

    /** Claims a step; the row itself is the claim. False when it was claimed before. */
    boolean claim(Matter matter, LocalDate from, int step, Instant at);
}
