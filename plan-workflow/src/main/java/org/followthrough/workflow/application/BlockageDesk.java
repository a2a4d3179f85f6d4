package org.followthrough.workflow.application;

import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Blockage;
import org.followthrough.domain.escalation.Matter;

/** For what a blockage waits at the manager's desk. */
enum BlockageDesk {

    /** For the manager to say whether it blocks the work at all. */
    AGREEMENT("blocked-agreement"),
    /** For the day on which the manager looks again. */
    REVIEW("blocked-review");

    private final String kind;

    BlockageDesk(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    Matter matter(Blockage blockage) {
        return new Matter(kind, blockage.id());
    }

    boolean holds(Blockage blockage, Action action) {
        return blockage.isOpenFor(action) && (blockage.agreed() == null) == (this == AGREEMENT);
    }
}
