package org.followthrough.workflow.port;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.domain.escalation.Matter;

/** Called by the clock of a desk whenever it needs its next date. */
public interface PlanDeskReminder {

    /** The instant at which the next step fires; empty when the matter no longer waits, which ends its clock. */
    Optional<Instant> planDeskReminder(Matter matter);
}
