package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A header in two rows: groups above, such as "Delivery", and below each its columns, such as "Lead" and "Deadline".
 */
final class TwoRowHeader {

    private TwoRowHeader() {
    }

    /** Both rows as one, each heading the most telling of the two; empty when the second row is no part of a header. */
    static Optional<RawTable.Row> of(RawTable.Row groups, RawTable.Row below) {
        boolean headings = groups.filled() >= 2 && below.filled() >= 2 && areShort(groups) && areShort(below)
                && below.cells().stream().allMatch(cell -> cell.isEmpty() || HeaderWords.isHeading(cell));
        if (!headings) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.max(groups.cells().size(), below.cells().size()); column++) {
            cells.add(heading(groups, below, column));
        }
        return Optional.of(new RawTable.Row(groups.line(), cells));
    }

    private static boolean areShort(RawTable.Row row) {
        return row.cells().stream().allMatch(cell -> cell.length() <= HeaderWords.LONGEST_HEADING);
    }

    private static String heading(RawTable.Row groups, RawTable.Row below, int column) {
        String own = below.cell(column);
        if (own.isEmpty() || HeaderWords.fieldOf(own).isPresent()) {
            return own.isEmpty() ? groups.cell(column) : own;
        }
        return HeaderWords.fieldOf(groups.cell(column)).isPresent() ? own + " " + groups.cell(column) : own;
    }
}
