package org.followthrough.workflow.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;

/** Every cell of every table, those of the engine among them; only what a deployment writes is left out. */
final class WholeDatabase {

    private final JdbcOperations jdbc;
    private final List<String> tables;

    WholeDatabase(JdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.tables = jdbc.queryForList("select table_name from information_schema.tables "
                + "where lower(table_schema) = 'public' and table_type like '%TABLE'", String.class);
        tables.removeIf(table -> table.toUpperCase(Locale.ROOT).matches("ACT_GE_BYTEARRAY|ACT_RE_.*"));
    }

    /** The rows that are there on one side only, with their tables. */
    static List<String> difference(Map<String, List<String>> before, Map<String, List<String>> after) {
        return Stream.concat(missing("gone from ", before, after), missing("new in ", after, before)).toList();
    }

    private static Stream<String> missing(String where, Map<String, List<String>> here, Map<String, List<String>> there) {
        return here.entrySet().stream().filter(table -> !table.getValue().equals(there.get(table.getKey())))
                .flatMap(table -> table.getValue().stream()
                        .filter(row -> !there.get(table.getKey()).contains(row))
                        .map(row -> where + table.getKey() + ": " + row));
    }

    /** The rows of each table that has any, in an order of their own. */
    Map<String, List<String>> rows() {
        return jdbc.execute((Statement statement) -> {
            Map<String, List<String>> all = new TreeMap<>();
            for (String table : tables) {
                List<String> rows = new ArrayList<>();
                try (ResultSet row = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (row.next()) {
                        rows.add(cells(row));
                    }
                }
                rows.sort(null);
                all.put(table, rows);
            }
            return all;
        });
    }

    private static String cells(ResultSet row) throws SQLException {
        StringBuilder cells = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            cells.append(row.getString(column)).append('\u001f');
        }
        return cells.toString();
    }
}
