package org.followthrough.web.documents.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.reading.RawTable.Row;

/**
 * Puts the sheets of a workbook one below the other.
 *
 * <p>Where several hold text, each begins with its name; where only one does, its lines are those that its program
 * counts. A sheet that its program hides begins with its name always, and says that it is hidden: people do not know of it.
 */
final class Sheets {

    private static final String HIDDEN = " (hidden sheet)";

    private final Rows rows;
    private final Rows sheet = new Rows();
    private final FirstDays firstDays = new FirstDays();
    private final List<Named> filled = new ArrayList<>();
    private String name = "";
    private boolean hidden;
    private int from;

    Sheets(Rows rows) {
        this.rows = rows;
    }

    /** A sheet, and where its rows begin among those of all. */
    private record Named(String name, boolean hidden, int from) {
    }

    /** Begins the next sheet. */
    void begin(String sheetName, boolean isHidden) {
        name = sheetName;
        hidden = isHidden;
        from = sheet.size();
    }

    /** Adds a row of the sheet, at the line that its program counts; nothing where it is blank. */
    void add(int line, RowCells cells) throws RefusedDocumentException {
        if (!cells.isBlank()) {
            if (sheet.size() == from) {
                filled.add(new Named(name, hidden, from));
            }
            firstDays.take(sheet.size(), cells);
            sheet.add(line, cells.cells(), cells.shades());
        }
    }

    /** Hands everything on. */
    void end() throws RefusedDocumentException {
        List<Row> all = sheet.table().rows();
        for (int at = 0; at < filled.size(); at++) {
            int until = at + 1 < filled.size() ? filled.get(at + 1).from() : all.size();
            if (filled.size() > 1 || filled.get(at).hidden()) {
                rows.add(List.of(filled.get(at).name() + (filled.get(at).hidden() ? HIDDEN : "")), Map.of());
            }
            int above = rows.line();
            for (int index = filled.get(at).from(); index < until; index++) {
                Row row = firstDays.withMonths(index, all.get(index));
                rows.add(above + row.line(), row.cells(), row.shades());
            }
        }
    }
}
