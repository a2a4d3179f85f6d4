package org.followthrough.workflow.port;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** An uploaded plan is put aside; it can no longer be saved. */
public interface CancelImport {

    /** @return the number of the import, or why it cannot be cancelled */
    Decision<Integer> cancel(PersonId by, int importNumber);
}
