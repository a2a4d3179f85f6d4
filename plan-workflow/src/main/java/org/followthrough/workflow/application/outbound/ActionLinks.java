package org.followthrough.workflow.application.outbound;

import java.util.Collection;
import java.util.List;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ActionLink;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.plan.PlanId;

/** How actions hang together. */
public interface ActionLinks {

    void add(PlanId plan, Collection<ActionLink> links, Mark added);

    void remove(ActionLink link);

    List<ActionLink> ofPlan(PlanId plan);

    /** The links that come from, or lead to, this action. */
    List<ActionLink> around(ActionId action);
}
