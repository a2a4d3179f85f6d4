package org.followthrough.domain.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which column tells what, as a header row says. */
record Columns(Map<Integer, Field> fields, Map<Integer, String> headings) {

    private static final int FEWEST_FIELDS = 3;

    /** The columns that a row heads; empty when the row is no header. */
    static Optional<Columns> headedBy(RawTable.Row row) {
        if (row.cells().stream().noneMatch(HeaderWords::mayHeadActions)) {
            return Optional.empty();
        }
        Map<Integer, Field> fields = new TreeMap<>();
        Map<Integer, String> headings = new TreeMap<>();
        long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        long others = 0;
        for (int column = 0; column < row.cells().size() && others * 4 <= filled; column++) {
            String cell = row.cell(column);
            Optional<Field> field = HeaderWords.fieldOf(cell);
            others += cell.isEmpty() || field.isPresent() ? 0 : 1;
            int here = column;
            field.ifPresent(found -> {
                fields.put(here, found);
                headings.put(here, cell);
            });
        }
        Set<Field> distinct = new HashSet<>(fields.values());
        boolean header = distinct.size() >= FEWEST_FIELDS && distinct.contains(Field.ACTION) && others * 4 <= filled;
        return header ? Optional.of(new Columns(fields, headings)) : Optional.empty();
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

    int first() {
        return fields.keySet().stream().mapToInt(column -> column).min().orElseThrow();
    }

    int last() {
        return fields.keySet().stream().mapToInt(column -> column).max().orElseThrow();
    }
}
