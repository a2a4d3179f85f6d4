package org.followthrough.workflow.application.outbound;

import java.util.Collection;
import java.util.Map;
import org.followthrough.domain.action.ActionId;

/** How much evidence there is. */
public interface EvidenceRegister {

    /** How many pieces the action holds in this cycle. */
    int pieces(ActionId action, int cycle);

    /** How many pieces each action holds in its current cycle; actions without any are left out. */
    Map<ActionId, Integer> pieces(Collection<ActionId> actions);
}
