package org.followthrough.workflow.port;

import org.followthrough.domain.escalation.Matter;

/** Called by the clock of a desk when a step is due. */
public interface RemindDesk {

    /** Claims the highest step that is due and does what it asks. Does nothing when that step was claimed before. */
    void remindDesk(Matter matter);
}
