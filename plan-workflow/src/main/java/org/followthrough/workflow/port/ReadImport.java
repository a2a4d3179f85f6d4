package org.followthrough.workflow.port;

import java.time.Instant;
import java.util.List;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.reading.DraftPlan;

/** An uploaded plan as it is read, with every correction so far. */
public interface ReadImport {

    /** @throws NotFoundException if there is no such import, or the person may not see it */
    ImportPage read(PersonId by, int number);

    /** The imports that are neither saved nor cancelled, the latest first. */
    List<ImportLine> open(PersonId by);

    /** @param savedAs the number of the plan that it was saved as, or null */
    record ImportPage(ImportLine line, Integer savedAs, boolean cancelled, DraftPlan draft) {
    }

    record ImportLine(int number, String fileName, String uploadedBy, Instant uploadedAt) {
    }
}
