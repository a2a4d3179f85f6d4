package org.followthrough.workflow.persistence;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Adds many rows to a table, a thousand by each statement: every column goes as one array, so that the database does not
 * begin anew with each row.
 */
final class ManyRows {

    private static final int AT_ONCE = 1_000;
    private static final Map<String, Class<?>> KINDS = Map.of(
            "boolean", Boolean.class, "integer", Integer.class, "uuid", UUID.class, "varchar", String.class);

    private final List<Class<?>> kinds;
    private final String statement;

    /** @param columns each with its type, such as {@code action_id uuid} */
    ManyRows(String table, String... columns) {
        List<String[]> all = Arrays.stream(columns).map(column -> column.split(" ")).toList();
        this.kinds = all.stream().<Class<?>>map(column -> KINDS.get(column[1])).toList();
        this.statement = "insert into " + table
                + all.stream().map(column -> column[0]).collect(Collectors.joining(", ", " (", ") "))
                + all.stream().map(column -> "cast(? as " + column[1] + " array)")
                        .collect(Collectors.joining(", ", "select * from unnest(", ")"));
    }

    /** @param rows each with a value for every column */
    void insert(JdbcOperations database, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<Object[]> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            database.update(statement, IntStream.range(0, kinds.size()).mapToObj(column -> column(some, column)).toArray());
        }
    }

    private Object column(List<Object[]> rows, int column) {
        Object[] values = (Object[]) Array.newInstance(kinds.get(column), rows.size());
        for (int row = 0; row < rows.size(); row++) {
            values[row] = rows.get(row)[column];
        }
        return values;
    }
}
