package org.followthrough.workflow.port;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The programme lead saves a checked import as a plan that is not yet live. Whoever it names joins the directory. */
public interface SavePlan {

    /** @return the number of the plan, or why it cannot be saved */
    Decision<Integer> save(Command command);

    /**
     * @param importNumber the number of the import
     * @param bodyName     the public body that answers
     */
    record Command(PersonId by, int importNumber, String title, String bodyName) {
    }
}
