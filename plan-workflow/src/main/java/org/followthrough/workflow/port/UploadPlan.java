package org.followthrough.workflow.port;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.reading.RawTable;

/** The programme lead uploads a plan; it is kept as it came, to be checked, and nothing else is saved. */
public interface UploadPlan {

    /** The rule that refuses a table that is there already; it quotes the number of its import before anything else. */
    String READ_BEFORE = "import.read-before";

    /**
     * @return the number of the import, or why the table is no plan, that the same one was read before, or that this person
     *         may give no more today
     */
    Decision<Integer> upload(Command command);

    /** @param fileName as data only; never a path */
    record Command(PersonId by, String fileName, RawTable table) {
    }
}
