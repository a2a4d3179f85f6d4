package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A raw table once its headers were found: the lines above it, its rows by what their cells tell, the text that stands
 * under no known heading, and what stands between its rows without being one.
 */
record Table(List<RawTable.Row> above, List<TableLine> lines, List<Aside> asides, List<Unread> between,
        Columns columns) {

    /** Text under no known heading. */
    record Aside(int line, String heading, String text) {
    }

    /** Empty when no row of the table is a header and the rows do not look like those of a plan either. */
    static Optional<Table> of(HeadedTable headed, Mapping mapping) {
        Headers headers = headed.headers(mapping);
        return headers.isEmpty() ? Optional.empty() : Optional.of(new Reading(headed.rows(), headers).table());
    }

    /** Whether a row above the table is the heading of its first theme. */
    boolean isThemeAbove(RawTable.Row row) {
        return !lines.isEmpty() && lines.get(0).cell(Field.THEME).equals(Headings.text(row));
    }

    private static final class Reading {
        private final List<RawTable.Row> rows;
        private final Headers headers;
        private final Headings headings;
        private final List<RawTable.Row> above = new ArrayList<>();
        private final List<TableLine> lines = new ArrayList<>();
        private final List<Aside> asides = new ArrayList<>();
        private final List<Unread> between = new ArrayList<>();
        private Columns columns;
        private boolean afterHeader;
        private String theme = "";
        private String issue = "";

        Reading(List<RawTable.Row> rows, Headers headers) {
            this.rows = rows;
            this.headers = headers;
            this.headings = new Headings(rows, headers);
        }

        Table table() {
            for (int at = 0; at < rows.size(); at++) {
                Optional<Columns> header = headers.at(at);
                if (header.isPresent()) {
                    head(header.get(), at);
                    at += Math.max(0, headers.length(at) - 1);
                }
                if (header.isEmpty() || headers.length(at) == 0) {
                    take(at);
                }
            }
            RawTable.Row last = rows.get(rows.size() - 1);
            heading(last, theme);
            heading(last, issue);
            IssueOpenings.part(lines);
            return new Table(above, lines, asides, between, columns);
        }

        private void head(Columns header, int at) {
            if (columns == null && !above.isEmpty()) {
                theme = headings.aboveFirst(above);
            }
            columns = header;
            afterHeader = true;
            for (int row = at; row < at + headers.length(at); row++) {
                keepAsides(rows.get(row), 0, true);
            }
        }

        private void take(int at) {
            RawTable.Row row = rows.get(at);
            if (columns == null) {
                above.add(row);
                headings.repeats(row);
                return;
            }
            switch (headings.kind(at, columns)) {
                case THEME -> theme = heading(row, theme);
                case ISSUE -> issue = heading(row, issue);
                case PAGE -> between.add(new Unread(row.line(), Headings.text(row), Remark.of("page-furniture")));
                case PROSE -> between.add(new Unread(row.line(), Headings.text(row), Remark.of("between-rows")));
                default -> place(row);
            }
        }

        /** The heading that holds from here; one that no row stood below is kept as it is. */
        private String heading(RawTable.Row row, String before) {
            if (!before.isEmpty()) {
                between.add(new Unread(row.line(), before, Remark.of("between-rows")));
            }
            return Headings.theme(row);
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
            keepAsides(row, shift, false);
            if (!line.isBlank()) {
                CellColours.read(line, row, columns, shift);
                putHeadings(line);
                lines.add(line);
                afterHeader = false;
            }
        }

        private void putHeadings(TableLine line) {
            if (!theme.isEmpty() && !line.has(Field.THEME)) {
                line.put(Field.THEME, theme);
            }
            if (!issue.isEmpty() && !line.has(Field.ISSUE)) {
                Headings.putIssue(line, issue);
            }
            theme = "";
            issue = "";
        }

        private void keepAsides(RawTable.Row row, int shift, boolean header) {
            for (int at = 0; at < row.cells().size(); at++) {
                String cell = row.cell(at);
                if (!cell.isEmpty() && !columns.fields().containsKey(at - shift)) {
                    asides.add(new Aside(row.line(), header ? "" : columns.heading(at), cell));
                }
            }
        }
    }
}
