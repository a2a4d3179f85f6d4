package org.followthrough.workflow.application.outbound;

import java.util.List;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.domain.trail.TypingSlips;

/** The append-only account of every act and of every refusal but those of slips in typing. */
public interface Trail {

    /** Adds a line to the caller's transaction. */
    void add(TrailEntry entry);

    /** Adds the line of a refusal to the caller's transaction; none where a rule only found fault with what was typed. */
    default void refuse(TrailEntry entry) {
        if (!TypingSlips.include(entry.why())) {
            add(entry);
        }
    }

    /** The lines of an action, the latest first. */
    List<TrailEntry> ofAction(ActionId action);

    /** Adds a line in a transaction of its own, so that it stays when the act is rolled back. */
    void addRefusal(TrailEntry entry);
}
