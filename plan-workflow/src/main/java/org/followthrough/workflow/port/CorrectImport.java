package org.followthrough.workflow.port;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.reading.Correction;

/** Somebody puts a cell of an uploaded plan right, before anything is saved. */
public interface CorrectImport {

    /** @return how many corrections there now are, or why this one makes no sense */
    Decision<Integer> correct(Command command);

    record Command(PersonId by, int importNumber, Correction correction) {
    }
}
