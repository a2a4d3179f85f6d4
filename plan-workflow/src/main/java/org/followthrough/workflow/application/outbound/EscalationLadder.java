package org.followthrough.workflow.application.outbound;

import java.util.List;
import org.followthrough.domain.escalation.Rung;

/** The body's own escalation ladder, as its DMN table says it. */
public interface EscalationLadder {

    /** The rungs in the order of their dates. */
    List<Rung> rungs(boolean mustDo);
}
