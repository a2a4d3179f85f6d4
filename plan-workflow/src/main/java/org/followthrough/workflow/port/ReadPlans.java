package org.followthrough.workflow.port;

import java.util.List;
import org.followthrough.domain.people.PersonId;

/** The plans that a person may see. */
public interface ReadPlans {

    /** The plans, the latest first. */
    List<PlanHeader> plans(PersonId by);
}
