package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.Optional;

/** The engine's timers and deliveries, fired one by one where no job executor runs. */
public interface Timers {

    /** When the earliest is due; empty when none waits. */
    Optional<Instant> nextDue();

    /** Fires the earliest. */
    void fireNext();
}
