package org.followthrough.workflow.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.domain.reading.RawTable;

/** A table as one text: rows parted by U+001E, their line and cells by U+001F. */
final class TableText {

    private static final String ROW = "\u001e";
    private static final String CELL = "\u001f";

    private TableText() {
    }

    static String write(RawTable table) {
        return table.rows().stream()
                .map(row -> row.line() + row.cells().stream().map(cell -> CELL + clean(cell)).collect(Collectors.joining()))
                .collect(Collectors.joining(ROW));
    }

    static RawTable read(String text) {
        return new RawTable(Arrays.stream(text.split(ROW)).map(TableText::row).toList());
    }

    private static RawTable.Row row(String text) {
        List<String> parts = List.of(text.split(CELL, -1));
        return new RawTable.Row(Integer.parseInt(parts.get(0)), parts.subList(1, parts.size()));
    }

    /** Neither the separators nor U+0000, which PostgreSQL cannot keep, mean anything in a cell. */
    private static String clean(String cell) {
        return cell.replace(ROW, " ").replace(CELL, " ").replace("\u0000", "");
    }
}
