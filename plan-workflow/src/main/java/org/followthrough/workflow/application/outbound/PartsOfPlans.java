package org.followthrough.workflow.application.outbound;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.plan.PlanId;

/** What stands behind the parts of plans that can be challenged. */
public interface PartsOfPlans {

    /** Parts with at least one action; others there are none. */
    Map<Part, Behind> find(Collection<Part> parts);

    /** What each issue and theme among these parts is called; those that do not exist are left out. */
    Map<Part, String> names(Collection<Part> parts);

    record Part(PlanId plan, Challenged about) {
    }

    /**
     * @param wording of the action, the issue or the theme
     * @param actions in the order of the plan
     */
    record Behind(String wording, List<ActionId> actions) {
    }
}
