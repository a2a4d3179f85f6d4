package org.followthrough.workflow.application.outbound;

import java.util.List;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.promise.Finding;

/** What has been found in the progress of all actions. */
public interface FindingRegister {

    void add(Finding finding);

    /**
     * Saves how a finding ended.
     *
     * @throws org.followthrough.workflow.port.StaleStepException if it had ended before
     */
    void settle(Finding finding);

    /** Everything that was found in an action, the latest first. */
    List<Finding> of(ActionId action);
}
