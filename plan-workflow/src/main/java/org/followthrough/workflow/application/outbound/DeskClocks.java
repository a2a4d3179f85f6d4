package org.followthrough.workflow.application.outbound;

import org.followthrough.domain.escalation.Matter;

/**
 * The running clocks of what waits at desks. Every call joins the caller's transaction; the row that says since when the
 * matter waits is written before.
 */
public interface DeskClocks {

    /** Starts the clock of a matter that begins to wait; one that still runs for it starts over. */
    void start(Matter matter);

    /** Tells the clock that its matter waits for another day, or no longer; no receiver is fine. */
    void changed(Matter matter);
}
