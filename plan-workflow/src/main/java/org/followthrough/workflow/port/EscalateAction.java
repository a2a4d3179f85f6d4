package org.followthrough.workflow.port;

import org.followthrough.domain.action.ActionId;

/** Called by the escalation clock when a rung is due. */
public interface EscalateAction {

    /**
     * Claims the highest rung that is due, and records who is told. Does nothing when that rung was claimed before.
     *
     * @return whether a service manager now owes an answer that nobody has been asked for yet
     */
    boolean escalate(ActionId action);
}
