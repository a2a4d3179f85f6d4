package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A raw table once its headers were found: the lines above it, its rows by what their cells tell, and the text that
 * stands under no known heading.
 */
record Table(List<RawTable.Row> above, List<TableLine> lines, List<Aside> asides, Columns columns) {

    /** Text under no known heading. */
    record Aside(int line, String heading, String text) {
    }

    /** Empty when no row of the table is a header. */
    static Optional<Table> of(RawTable raw, Mapping mapping) {
        Reading reading = new Reading(mapping);
        raw.rows().stream().map(RawTable.Row::tidied).filter(row -> !row.isBlank()).forEach(reading::take);
        return Optional.ofNullable(reading.columns)
                .map(columns -> new Table(reading.above, reading.lines, reading.asides, columns));
    }

    private static final class Reading {
        private final List<RawTable.Row> above = new ArrayList<>();
        private final List<TableLine> lines = new ArrayList<>();
        private final List<Aside> asides = new ArrayList<>();
        private final Mapping mapping;
        private RawTable.Row header;
        private Columns columns;
        private boolean afterHeader;

        Reading(Mapping mapping) {
            this.mapping = mapping;
        }

        void take(RawTable.Row row) {
            Optional<Columns> headed = Columns.headedBy(row);
            if (headed.isPresent()) {
                columns = headed.get().with(row, mapping);
                header = row;
                afterHeader = true;
                keepAsides(row, 0);
            } else if (columns == null) {
                above.add(row);
            } else {
                place(row);
            }
        }

        private void place(RawTable.Row row) {
            TableLine line = new TableLine(row.line(), afterHeader);
            int shift = RowShift.of(row, columns);
            for (Map.Entry<Integer, Field> column : columns.fields().entrySet()) {
                int at = column.getKey() + shift;
                String cell = at < 0 ? "" : row.cell(at);
                if (!cell.isEmpty()) {
                    line.join(column.getValue(), cell);
                    if (shift != 0) {
                        line.remark(column.getValue(), Confidence.MEDIUM, Remark.of("shifted", Math.abs(shift)));
                    }
                }
            }
            HeaderRemains.clear(line, columns);
            keepAsides(row, shift);
            if (!line.isBlank()) {
                lines.add(line);
                afterHeader = false;
            }
        }

        /** Empty where no words that could be a heading stand above. */
        private String heading(RawTable.Row row, int column) {
            String heading = row == header ? "" : header.cell(column);
            return heading.length() > HeaderWords.LONGEST_HEADING ? "" : heading;
        }

        private void keepAsides(RawTable.Row row, int shift) {
            for (int at = 0; at < row.cells().size(); at++) {
                String cell = row.cell(at);
                if (!cell.isEmpty() && !columns.fields().containsKey(at - shift)) {
                    asides.add(new Aside(row.line(), heading(row, at), cell));
                }
            }
        }
    }
}
