package org.followthrough.workflow.port;

import org.followthrough.domain.escalation.Matter;

/** Called for each clock of a desk that a process has kept until now. */
public interface TakeOverDeskClock {

    /**
     * Keeps the clock of the matter from now on; one that no longer waits gets none.
     *
     * @throws NotFoundException if there is no such matter
     */
    void takeOverDeskClock(Matter matter);
}
