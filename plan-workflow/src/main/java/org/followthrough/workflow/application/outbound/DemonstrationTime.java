package org.followthrough.workflow.application.outbound;

import java.time.Duration;
import java.util.Optional;

/** How far the clock of a demonstration has been moved, kept across restarts. */
public interface DemonstrationTime {

    /** Empty when the database has never been used for a demonstration. */
    Optional<Duration> ahead();

    void keep(Duration ahead);
}
