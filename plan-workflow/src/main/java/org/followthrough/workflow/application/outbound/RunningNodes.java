package org.followthrough.workflow.application.outbound;

import java.util.UUID;

/** The nodes that run on this database, with the process models that each carries. */
public interface RunningNodes {

    /**
     * Says that a node runs. It counts as running for a minute by the clock of the database; one that stops says nothing,
     * since the database may be what has stopped before it.
     *
     * @param models the SHA-256 of what it carries
     * @return whether it has counted ever since it said so last; if not, others may not count at present either
     */
    boolean run(UUID node, String models);

    /** Whether any node runs that carries other models. */
    boolean carryOthersThan(String models);
}
