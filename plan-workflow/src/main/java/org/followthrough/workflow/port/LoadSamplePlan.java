package org.followthrough.workflow.port;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The administrator of an empty installation fills it with an invented public body, to look around in. */
public interface LoadSamplePlan {

    /** Whether this person may load it: an administrator, as long as there is no plan at all. */
    boolean isOffered(PersonId by);

    /** @return the number of the plan, or why it cannot be loaded */
    Decision<Integer> load(PersonId by);
}
