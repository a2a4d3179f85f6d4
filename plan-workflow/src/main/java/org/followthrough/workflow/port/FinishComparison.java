package org.followthrough.workflow.port;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The programme lead has done with a document that was compared with a live plan; it leaves the list of open imports. */
public interface FinishComparison {

    /**
     * @return the number of the plan, or the rule that refused
     * @throws NotFoundException if there is no such import, or nobody has said of which plan it is a copy
     */
    Decision<Integer> finish(PersonId by, int importNumber);
}
