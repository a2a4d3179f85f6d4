package org.followthrough.workflow.port;

import java.time.Duration;

/**
 * Holds the clock of this node's machine against the clock of the database, which all nodes share. A node whose clock is off
 * would fire timers early or late, and take over jobs that another still runs.
 */
public interface WatchClock {

    /** Looks now. A node that is off does nothing by the clock until a later look finds it right again. */
    void watch();

    /** How far this node was ahead of the database at the last look; negative when it was behind. */
    Duration ahead();

    /** Whether that is more than may be. */
    boolean isOff();
}
