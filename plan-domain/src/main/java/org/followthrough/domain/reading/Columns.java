package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which column tells what, and what is printed above each. */
record Columns(Map<Integer, Field> fields, Map<Integer, String> headings) {

    private static final int FEWEST_FIELDS = 3;
    private static final int MOST_UNKNOWN = 4;
    private static final int LONGEST_NUMBER = 8;

    /** The columns that a row heads; empty when the row is no header. */
    static Optional<Columns> headedBy(RawTable.Row row) {
        if (!mayBeHeader(row)) {
            return Optional.empty();
        }
        Map<Integer, Field> fields = new TreeMap<>();
        Map<Integer, String> headings = new TreeMap<>();
        long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        long unknown = 0;
        for (int column = 0; column < row.cells().size() && unknown * MOST_UNKNOWN <= filled; column++) {
            String cell = row.cell(column);
            int here = column;
            HeaderWords.fieldOf(cell).ifPresent(found -> fields.put(here, found));
            if (!cell.isEmpty() && cell.length() <= HeaderWords.LONGEST_HEADING) {
                headings.put(column, cell);
            }
            unknown += cell.isEmpty() || HeaderWords.isHeading(cell) ? 0 : 1;
        }
        boolean acts = fields.containsValue(Field.ACTION) || fields.containsValue(Field.ISSUE);
        boolean header = acts && fields.values().stream().distinct().count() >= FEWEST_FIELDS
                && unknown * MOST_UNKNOWN <= filled;
        return header ? Optional.of(new Columns(fields, headings)) : Optional.empty();
    }

    /** Whether most cells are short and none is a date, a number or a colour, as the cells below a header are. */
    private static boolean mayBeHeader(RawTable.Row row) {
        int filled = 0;
        int tooLong = 0;
        for (String cell : row.cells()) {
            filled += cell.isEmpty() ? 0 : 1;
            tooLong += cell.length() > HeaderWords.LONGEST_HEADING ? 1 : 0;
        }
        return filled >= FEWEST_FIELDS && tooLong * MOST_UNKNOWN <= filled
                && row.cells().stream().noneMatch(Columns::isValue);
    }

    private static boolean isValue(String cell) {
        return !cell.isEmpty() && (Character.isDigit(cell.charAt(cell.length() - 1)) && Timescales.isReadable(cell)
                || cell.length() <= LONGEST_NUMBER && IssueNumber.parse(cell).isPresent());
    }

    /** These columns, with those told otherwise that a person has spoken about. */
    Columns with(RawTable.Row header, Mapping mapping) {
        if (mapping.isEmpty()) {
            return this;
        }
        Map<Integer, Field> told = new TreeMap<>(fields);
        Map<Integer, String> headed = new TreeMap<>(headings);
        List<String> keys = Mapping.keys(header, Math.max(header.cells().size(), mapping.width()));
        for (int column = 0; column < keys.size(); column++) {
            String key = keys.get(column);
            if (mapping.nothing().contains(key)) {
                told.remove(column);
                headed.remove(column);
            } else if (mapping.fields().containsKey(key)) {
                told.put(column, mapping.fields().get(key));
                headed.put(column, header.cell(column));
            }
        }
        return told.isEmpty() ? this : new Columns(told, headed);
    }

    /** Whether any column tells this. */
    boolean have(Field field) {
        return fields.containsValue(field);
    }

    /** The columns that tell this, from left to right. */
    List<Integer> of(Field field) {
        List<Integer> columns = new ArrayList<>();
        fields.forEach((column, told) -> {
            if (told == field) {
                columns.add(column);
            }
        });
        return columns;
    }

    /** What is printed above a column; empty when nothing is. */
    String heading(int column) {
        return headings.getOrDefault(column, "");
    }

    int first() {
        return fields.keySet().stream().mapToInt(column -> column).min().orElseThrow();
    }

    int last() {
        return fields.keySet().stream().mapToInt(column -> column).max().orElseThrow();
    }
}
