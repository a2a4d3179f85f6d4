package org.followthrough.workflow.application.outbound;

import org.followthrough.domain.trail.TrailEntry;

/** The append-only account of every act and every refusal. */
public interface Trail {

    /** Adds a line to the caller's transaction. */
    void add(TrailEntry entry);

    /** Adds a line in a transaction of its own, so that it stays when the act is rolled back. */
    void addRefusal(TrailEntry entry);
}
