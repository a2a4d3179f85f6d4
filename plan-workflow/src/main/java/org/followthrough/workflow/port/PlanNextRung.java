package org.followthrough.workflow.port;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.domain.action.ActionId;

/** Called by the escalation clock of a running action whenever it needs its next date. */
public interface PlanNextRung {

    /** The instant at which the next rung fires; empty when nothing is planned until the timescale changes. */
    Optional<Instant> planNextRung(ActionId action);
}
