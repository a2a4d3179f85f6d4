package org.followthrough.web.documents.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.domain.reading.RawTable.Row;
import org.followthrough.domain.reading.Shade;

/** Gathers the rows of a document while it is read, and refuses the first that is too much. */
final class Rows {

    private final List<Row> rows = new ArrayList<>();
    private long text;
    private int line;

    RawTable table() {
        return new RawTable(rows);
    }

    /** The line of the last row, 0 before the first. */
    int line() {
        return line;
    }

    int size() {
        return rows.size();
    }

    /** Adds the next line. */
    void add(List<String> cells, Map<Integer, Shade> shades) throws RefusedDocumentException {
        add(line + 1, cells, shades);
    }

    /** Adds the next line, of one cell; nothing where it is blank. */
    void add(String text) throws RefusedDocumentException {
        if (!text.isBlank()) {
            add(List.of(text.strip()), Map.of());
        }
    }

    void add(int at, List<String> cells, Map<Integer, Shade> shades) throws RefusedDocumentException {
        line = at;
        if (rows.size() == Limits.ROWS) {
            throw new RefusedDocumentException("document.too-many-rows", Limits.ROWS);
        }
        if (cells.size() > Limits.COLUMNS) {
            throw new RefusedDocumentException("document.too-many-columns", at, Limits.COLUMNS);
        }
        for (String cell : cells) {
            if (cell.length() > Limits.CELL) {
                throw new RefusedDocumentException("document.long-cell", at, Limits.CELL);
            }
            text += cell.length();
        }
        if (text > Limits.TEXT) {
            throw new RefusedDocumentException("document.too-much-text", Limits.TEXT);
        }
        rows.add(new Row(at, cells, shades));
    }
}
