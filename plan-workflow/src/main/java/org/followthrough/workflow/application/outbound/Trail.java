package org.followthrough.workflow.application.outbound;

import java.util.List;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.trail.TrailEntry;

/** The append-only account of every act and every refusal. */
public interface Trail {

    /** Adds a line to the caller's transaction. */
    void add(TrailEntry entry);

    /** The lines of an action, the latest first. */
    List<TrailEntry> ofAction(ActionId action);

    /** Adds a line in a transaction of its own, so that it stays when the act is rolled back. */
    void addRefusal(TrailEntry entry);
}
