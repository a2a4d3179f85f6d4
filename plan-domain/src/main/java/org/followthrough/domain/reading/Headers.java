package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The header rows of a table, wherever they stand, and the columns that hold below each. */
final class Headers {

    /** So many rows show what a column looks like. */
    private static final int SAMPLE = 200;
    private static final int FEWEST_CELLS = 3;

    private final List<RawTable.Row> rows;
    private final Map<Integer, Columns> columns = new TreeMap<>();
    private final Map<Integer, Integer> lengths = new HashMap<>();

    private Headers(List<RawTable.Row> rows) {
        this.rows = rows;
    }

    static Headers of(List<RawTable.Row> rows) {
        Headers headers = new Headers(rows);
        headers.find();
        headers.settle();
        return headers;
    }

    /** The same headers, with columns told otherwise that a person has spoken about. */
    Headers with(Mapping mapping) {
        Headers told = new Headers(rows);
        told.lengths.putAll(lengths);
        columns.forEach((row, settled) -> told.columns.put(row, settled.with(row(row), mapping)));
        return told;
    }

    /** The columns that a header beginning at a row gives; empty when none begins there. */
    Optional<Columns> at(int row) {
        return Optional.ofNullable(columns.get(row));
    }

    /** Where the first header begins; empty when there is none. */
    Optional<Integer> first() {
        return columns.keySet().stream().findFirst();
    }

    /** The headings of a header that begins at a row; blank where the rows themselves show what columns tell. */
    RawTable.Row row(int row) {
        return switch (length(row)) {
            case 0 -> new RawTable.Row(rows.get(row).line(), List.of());
            case 1 -> rows.get(row);
            default -> TwoRowHeader.of(rows.get(row), rows.get(row + 1)).orElseThrow();
        };
    }

    /** How many rows the header that begins at a row takes up. */
    int length(int row) {
        return lengths.getOrDefault(row, 0);
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    private void find() {
        for (int row = 0; row < rows.size(); row++) {
            Optional<Columns> single = Columns.headedBy(rows.get(row));
            Optional<Columns> pair = pair(row);
            boolean two = pair.isPresent() && size(pair) > size(single)
                    && size(pair) > size(Columns.headedBy(rows.get(row + 1)));
            Optional<Columns> found = two ? pair : single;
            if (found.isPresent() && isLikeThoseAbove(found.get())) {
                columns.put(row, found.get());
                lengths.put(row, two ? 2 : 1);
                row += two ? 1 : 0;
            }
        }
        if (columns.isEmpty()) {
            headless();
        }
    }

    private Optional<Columns> pair(int row) {
        return row + 1 < rows.size()
                ? TwoRowHeader.of(rows.get(row), rows.get(row + 1)).flatMap(Columns::headedBy) : Optional.empty();
    }

    /** Whether it heads actions as the headers above do: a row that holds pieces of a header may not. */
    private boolean isLikeThoseAbove(Columns header) {
        return header.have(Field.ACTION) || columns.values().stream().noneMatch(above -> above.have(Field.ACTION));
    }

    private static int size(Optional<Columns> header) {
        return header.map(found -> found.fields().size()).orElse(0);
    }

    /** Rows that look like those of a plan need no header. */
    private void headless() {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).filled() >= FEWEST_CELLS) {
                int first = row;
                Settling.ofLooks(sample(row)).ifPresent(found -> columns.put(first, found));
                return;
            }
        }
    }

    private void settle() {
        Map<Columns, Columns> settled = new HashMap<>();
        for (Map.Entry<Integer, Columns> header : columns.entrySet()) {
            Columns printed = header.getValue();
            if (!printed.headings().isEmpty()) {
                header.setValue(settled.computeIfAbsent(printed,
                        absent -> Settling.of(printed, sample(header.getKey() + length(header.getKey())))));
            }
        }
    }

    /** Rows with several cells, from one on, as far as the columns are the same. */
    private List<RawTable.Row> sample(int from) {
        List<RawTable.Row> sample = new ArrayList<>();
        Columns first = null;
        for (int row = from; row < rows.size() && sample.size() < SAMPLE; row++) {
            Columns here = columns.get(row);
            first = first == null ? columns.get(from - 1) : first;
            if (here != null && !here.equals(first)) {
                break;
            }
            if (here == null && rows.get(row).filled() > 1) {
                sample.add(rows.get(row));
            }
        }
        return sample;
    }
}
