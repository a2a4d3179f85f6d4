package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.List;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.port.StaleStepException;

/** The running process of an action: where it stands and what it waits for. Every call joins the caller's transaction. */
public interface ActionProcess {

    /** The steps that a person completes; the names are those of the user tasks in {@code action-lifecycle.bpmn}. */
    enum Step {
        AssignOwner, ProvideEvidence, SignOff, ConfirmByAudit, Intervene
    }

    /**
     * Where an action begins its process: most begin with the offer, an imported "complete" waits for sign-off, and one
     * that is re-opened goes on with the work.
     */
    enum Start {
        OFFER, WORK, SIGN_OFF
    }

    /**
     * Starts the process of an action that is published or re-opened. The caller guards that only one runs.
     *
     * @param interventionOwed whether a rung that must be answered is already in the past, so that Intervene opens at once
     */
    void start(ActionId action, Start at, boolean interventionOwed);

    /** Starts the processes of many actions; what they write is written together. */
    void startAll(List<Beginning> beginnings);

    /**
     * What {@link #start} takes, and what the clock of the action would else ask for.
     *
     * @param nextRung when the clock fires first, or null when nothing is planned
     */
    record Beginning(ActionId action, Start at, boolean interventionOwed, Instant nextRung) {
    }

    /**
     * Completes an open step.
     *
     * @param accepted the answer where the step asks for one (SignOff, ConfirmByAudit); true elsewhere
     * @throws StaleStepException if the step is not open
     */
    void complete(ActionId action, String number, Step step, boolean accepted);

    /** Tells the clock that its dates have changed; no receiver is fine, the action may be closed. */
    void timescaleChanged(ActionId action);

    /** Ends the process from any step, because the action is withdrawn or otherwise closed without being done. */
    void withdraw(ActionId action);
}
