package org.followthrough.workflow.application.outbound;

import java.util.List;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Milestone;

/** The milestones of all actions. */
public interface Milestones {

    /** The milestones of an action by date. */
    List<Milestone> of(ActionId action);

    void add(Milestone milestone);

    void addAll(List<Milestone> milestones);

    /**
     * Saves that a milestone was met.
     *
     * @throws org.followthrough.workflow.port.StaleStepException if it was met before
     */
    void meet(Milestone milestone);
}
