package org.followthrough.workflow.port;

import java.time.LocalDate;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.port.ReadBoardPaper.BoardPaper;

/** Remembers that a paper was taken for a meeting, so that the next says what has changed since. */
public interface TakeBoardPaper {

    /**
     * Remembers it. What others than the programme lead take is a copy to read, and is not remembered.
     *
     * @throws NotFoundException if there is no such plan, or the person may not know of it
     */
    void take(Command command);

    /** @param paper as it was read for that meeting */
    record Command(PersonId by, BoardPaper paper, LocalDate meeting) {
    }
}
