package org.followthrough.workflow.port;

import java.util.Collection;
import org.followthrough.domain.action.ActionId;

/** Called when the rungs of several actions are due at once, as on the morning after many agreed dates. */
public interface EscalateTogether {

    /**
     * Lets several clocks fire in one transaction, all or none, in which their actions are read and what fires is written
     * together. Nobody else saves these actions meanwhile.
     *
     * @param actions whose clocks may fire; those that do not exist are left out
     * @param fire    lets the clocks fire, each of which calls {@link EscalateAction#escalate} for its action
     */
    void together(Collection<ActionId> actions, Runnable fire);
}
