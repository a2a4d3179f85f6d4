package org.followthrough.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * A plan as it leaves as a spreadsheet.
 *
 * @param lead who is signed in and fetches it
 * @param plan its number
 */
record PlanSheet(Visitor lead, int plan) {

    Visitor.Download download() throws IOException {
        return lead.download("/plans/" + plan + "/export.xlsx");
    }

    /** @throws IOException if it has fewer rows than the plan has actions */
    List<List<String>> cells(int actions) throws IOException {
        List<List<String>> cells = cells(download());
        if (cells.size() < actions) {
            throw new IOException("The spreadsheet of plan " + plan + " holds " + cells.size() + " rows, and the plan " + actions
                    + " actions.");
        }
        return cells;
    }

    static List<List<String>> cells(Visitor.Download sheet) throws IOException {
        return Spreadsheet.read(new ByteArrayInputStream(sheet.content()));
    }
}
