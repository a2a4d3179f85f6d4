package org.followthrough.web.documents.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.reading.RawTable.Row;

/**
 * Finds the columns of a spreadsheet whose days were months when somebody wrote them.
 *
 * <p>A spreadsheet turns "June 2012" into the first of June as it is typed or imported. Where every day of a column is
 * the first of a month, months were meant, and they end on their last day, not on their first.
 */
final class FirstDays {

    private static final String FIRST = "1 ";
    private static final int FEWEST_CELLS = 5;
    private static final int FEWEST_MONTHS = 3;

    private final Map<Integer, Column> columns = new HashMap<>();

    private static final class Column {
        private final Set<Integer> rows = new HashSet<>();
        private final Set<String> months = new HashSet<>();
        private boolean others;

        boolean holdsMonths() {
            return !others && rows.size() >= FEWEST_CELLS && months.size() >= FEWEST_MONTHS;
        }
    }

    /** Takes a row that stands at {@code index} among those that will be asked about. */
    void take(int index, RowCells cells) {
        for (int at : cells.days()) {
            String day = at < cells.cells().size() ? cells.cells().get(at) : "";
            Column column = columns.computeIfAbsent(at, first -> new Column());
            column.rows.add(index);
            column.months.add(day);
            column.others |= !day.startsWith(FIRST);
        }
    }

    /** The row with its months for their first days. */
    Row withMonths(int index, Row row) {
        if (columns.isEmpty()) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        columns.forEach((at, column) -> {
            if (column.holdsMonths() && column.rows.contains(index)) {
                cells.set(at, cells.get(at).substring(FIRST.length()));
            }
        });
        return new Row(row.line(), cells, row.shades());
    }
}
