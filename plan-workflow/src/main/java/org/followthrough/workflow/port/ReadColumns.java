package org.followthrough.workflow.port;

import java.util.List;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.reading.PlanColumn;
import org.followthrough.workflow.port.ReadImport.ImportLine;

/** What the columns of an uploaded plan are read as. */
public interface ReadColumns {

    /** @throws NotFoundException if there is no such import, or the person may not see it */
    ColumnsPage read(PersonId by, int importNumber);

    /**
     * The headings of the columns that are read as was said of an earlier document.
     *
     * @throws NotFoundException if there is no such import, or the person may not see it
     */
    List<String> remembered(PersonId by, int importNumber);

    /** @param open whether it is neither saved nor cancelled */
    record ColumnsPage(ImportLine line, boolean open, List<PlanColumn> columns) {
    }
}
