package org.followthrough.workflow.port;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.domain.action.ActionId;

/** Called by the escalation clock when a rung is due. */
public interface EscalateAction {

    /**
     * Claims the highest rung that is due, and records who is told. Does nothing where none is due, such as when it was
     * claimed before.
     */
    Escalated escalate(ActionId action);

    /**
     * How the clock goes on.
     *
     * @param answerNeeded whether a service manager now owes an answer that nobody has been asked for yet
     * @param nextRung     the instant at which the next rung fires; empty when nothing is planned until the timescale changes
     */
    record Escalated(boolean answerNeeded, Optional<Instant> nextRung) {
    }
}
