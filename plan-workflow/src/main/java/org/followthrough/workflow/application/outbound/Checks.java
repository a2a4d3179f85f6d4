package org.followthrough.workflow.application.outbound;

import java.util.List;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.assurance.Check;

/** The checks of confirmed actions. */
public interface Checks {

    void add(Check check);

    /** Every check of an action, the latest first. */
    List<Check> of(ActionId action);
}
