package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.assurance.Check;

/** The checks of confirmed actions. */
public interface Checks {

    void add(Check check);

    /** Every check of an action, the latest first. */
    List<Check> of(ActionId action);

    /** When each action failed the check that began its current cycle; other actions are left out. */
    Map<ActionId, Instant> lastFailed(Collection<ActionId> actions);
}
