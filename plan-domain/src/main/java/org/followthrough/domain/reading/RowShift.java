package org.followthrough.domain.reading;

import java.util.Map;
import java.util.regex.Pattern;

/** Tells by what its cells hold whether a row stands one column too far to the right or to the left. */
final class RowShift {

    private static final Pattern THEME = Pattern.compile("[A-Z]\\s*[-–:.]\\s*\\p{L}.*");
    private static final int CLEARLY = 2;

    private RowShift() {
    }

    /** By how many columns the cells of a row stand right of where they belong. */
    static int of(RawTable.Row row, Columns columns) {
        if (fits(row, columns)) {
            return 0;
        }
        int straight = fit(row, columns, 0);
        int right = fit(row, columns, 1);
        int left = fit(row, columns, -1);
        if (right >= straight + CLEARLY && right >= left) {
            return 1;
        }
        return left >= straight + CLEARLY ? -1 : 0;
    }

    /** Whether no cell speaks against the row standing where it belongs. */
    private static boolean fits(RawTable.Row row, Columns columns) {
        int last = columns.last();
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cell(column);
            if (!cell.isEmpty() && fit(cell, column, columns.fields(), last) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int fit(RawTable.Row row, Columns columns, int shift) {
        int fit = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                fit += fit(cell, column - shift, columns.fields(), columns.last());
            }
        }
        return fit;
    }

    private static int fit(String cell, int column, Map<Integer, Field> fields, int last) {
        Field field = fields.get(column);
        if (field == null) {
            return column > last || column < 0 ? -3 : 0;
        }
        return switch (field) {
            case NUMBER -> IssueNumber.parse(LookAlikes.latin(cell)).isPresent() ? 2 : -2;
            case TIMESCALE -> Timescales.isReadable(cell) ? 2 : -2;
            case REPORT_REF -> cell.length() < 40 && ReportRefs.isReadable(cell) ? 1 : -2;
            case THEME -> THEME.matcher(cell).matches() ? 1 : 0;
            case OWNER, ISSUE, ACTION -> Timescales.isReadable(cell) ? -2 : 0;
            case PROGRESS -> Rag.at(cell) == 0 ? 1 : 0;
            case RAG -> StatusWords.read(cell).isPresent() ? 1 : 0;
        };
    }
}
