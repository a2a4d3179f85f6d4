package org.followthrough.web.documents.out;

import java.io.IOException;
import java.io.OutputStream;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;

/** Writes a plan as a document of one kind. */
interface PlanWriter {

    /** @param out left open */
    void write(PlanTable plan, OutputStream out) throws IOException;
}
