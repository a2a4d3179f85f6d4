package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Settles which column tells what from its heading and from what stands below it. */
final class Settling {

    private static final int FEWEST_ROWS = 2;

    private final Map<Integer, Field> fields;
    private final Map<Integer, String> headings;
    private final List<RawTable.Row> rows;

    private Settling(Columns columns, List<RawTable.Row> rows) {
        this.fields = new TreeMap<>(columns.fields());
        this.headings = columns.headings();
        this.rows = rows;
    }

    /** The columns of a header with these rows below. */
    static Columns of(Columns header, List<RawTable.Row> rows) {
        Settling settling = new Settling(header, rows);
        settling.states();
        settling.numbers();
        settling.doubles();
        settling.unheaded();
        settling.action();
        return new Columns(settling.fields, settling.headings);
    }

    /** The columns of rows without any header; empty when they do not look like those of a plan. */
    static Optional<Columns> ofLooks(List<RawTable.Row> rows) {
        Settling settling = new Settling(new Columns(Map.of(), Map.of()), rows);
        settling.unheaded();
        settling.action();
        Collection<Field> found = settling.fields.values();
        boolean plan = rows.size() >= FEWEST_ROWS && found.contains(Field.ACTION) && found.contains(Field.TIMESCALE)
                && found.contains(Field.OWNER);
        return plan ? Optional.of(new Columns(settling.fields, Map.of())) : Optional.empty();
    }

    /** A column of states tells colours; one of sentences tells progress, whichever it is called. */
    private void states() {
        for (int column : new ArrayList<>(fields.keySet())) {
            Looks looks = looks(column);
            boolean told = fields.get(column) == Field.RAG;
            if (told && !looks.areBlank() && !looks.areStates() && looks.areProse()
                    && (HeaderWords.isStatus(headings.getOrDefault(column, "")) || !has(Field.PROGRESS))) {
                fields.put(column, Field.PROGRESS);
            } else if (fields.get(column) == Field.PROGRESS && of(Field.PROGRESS).size() > 1 && looks.areStates()) {
                fields.put(column, Field.RAG);
            }
        }
    }

    private void numbers() {
        for (int column : of(Field.NUMBER)) {
            if (looks(column).arePlaces() && !has(Field.REPORT_REF)) {
                fields.put(column, Field.REPORT_REF);
            } else if (looks(column).areProse() && !looks(column).areNumbers() && !has(Field.ISSUE)) {
                fields.put(column, Field.ISSUE);
            }
        }
        for (int column : of(Field.THEME)) {
            if (looks(column).arePriorities()) {
                fields.remove(column);
            }
        }
    }

    /** Of two columns with one meaning, the one whose cells do not bear it out is kept aside. */
    private void doubles() {
        List<Integer> numbers = of(Field.NUMBER);
        numbers.stream().skip(1).forEach(fields::remove);
        List<Integer> issues = of(Field.ISSUE);
        issues.stream().filter(column -> issues.size() > 1
                && (looks(column).arePriorities() || looks(column).areLabels()))
                .forEach(fields::remove);
        List<Integer> dates = of(Field.TIMESCALE);
        dates.stream().filter(column -> dates.size() > 1 && !looks(column).areTimescales()
                && dates.stream().anyMatch(other -> looks(other).areTimescales())).forEach(fields::remove);
    }

    /** Columns whose headings say nothing are known by their cells, where no other column tells the same. */
    private void unheaded() {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        TreeSet<Integer> columns = new TreeSet<>(IntStream.range(0, width).boxed().toList());
        columns.removeIf(column -> fields.containsKey(column)
                || HeaderWords.isHeading(headings.getOrDefault(column, "")));
        for (int column : columns) {
            fieldOf(looks(column), column).filter(field -> !has(field)).ifPresent(field -> fields.put(column, field));
        }
        columns.removeIf(fields::containsKey);
        prose(columns.stream().filter(column -> looks(column).areProse()).toList());
    }

    private Optional<Field> fieldOf(Looks looks, int column) {
        if (looks.areStates() || looks.areBlank() && isColoured(column)) {
            return Optional.of(Field.RAG);
        }
        if (looks.arePlaces()) {
            return Optional.of(Field.REPORT_REF);
        }
        if (looks.areTimescales()) {
            return Optional.of(Field.TIMESCALE);
        }
        if (looks.areNumbers() && column <= fields.keySet().stream().mapToInt(at -> at).min().orElse(column)) {
            return Optional.of(Field.NUMBER);
        }
        return looks.areOwners() ? Optional.of(Field.OWNER) : Optional.empty();
    }

    private boolean isColoured(int column) {
        return rows.stream().filter(row -> row.shade(column).isPresent()).count() * 2 >= rows.size();
    }

    /** Sentences left of owners and dates are issues, then actions; those right of them are progress. */
    private void prose(List<Integer> columns) {
        int turn = fields.entrySet().stream()
                .filter(entry -> entry.getValue() == Field.OWNER || entry.getValue() == Field.TIMESCALE)
                .mapToInt(Map.Entry::getKey).max().orElse(Integer.MAX_VALUE);
        List<Integer> left = columns.stream().filter(column -> column < turn).toList();
        for (int at = left.size() - 1; at >= 0; at--) {
            Field field = has(Field.ACTION) ? Field.ISSUE : Field.ACTION;
            if (!has(field)) {
                fields.put(left.get(at), field);
            }
        }
        columns.stream().filter(column -> column > turn && !has(Field.PROGRESS)).findFirst()
                .ifPresent(column -> fields.put(column, Field.PROGRESS));
    }

    /** Without a column of actions, the last of the issues says what is to be done. */
    private void action() {
        List<Integer> issues = of(Field.ISSUE);
        if (!has(Field.ACTION) && !issues.isEmpty()) {
            fields.put(issues.get(issues.size() - 1), Field.ACTION);
        }
    }

    private boolean has(Field field) {
        return fields.containsValue(field);
    }

    private List<Integer> of(Field field) {
        return new Columns(fields, headings).of(field);
    }

    private Looks looks(int column) {
        return Looks.of(rows, column);
    }
}
