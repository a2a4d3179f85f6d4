package org.followthrough.workflow.port;

import org.followthrough.domain.decision.Decision;

/** The programme lead publishes a plan: its dates are fixed and every action begins its process, or none does. */
public interface PublishPlan {

    /** @return how many actions went live, or why the plan cannot be published so */
    Decision<Integer> publish(Publication publication);
}
