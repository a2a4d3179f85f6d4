package org.followthrough.workflow.port;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The document of an import that was saved or cancelled is read once more, to become another plan. */
public interface ReadImportAgain {

    /**
     * @return the number of the new import, or of the one of the same document that nobody has finished yet; or that this
     *         person may give no more today
     */
    Decision<Integer> readAgain(PersonId by, int importNumber);
}
