package org.followthrough.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows that the product has written for a plan, written by COPY into tables with the same indexes: the floor of W1. */
final class CopiedRows {

    private static final String OF_PLANS = """
            select distinct c.table_name, min(c.column_name) over (partition by c.table_name order by c.column_name desc)
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name in ('plan_id', 'action_id')
            order by 1
            """;

    private final Connection database;
    private final Map<String, byte[]> rows = new LinkedHashMap<>();

    /** @param number of the plan */
    CopiedRows(Connection database, int number) throws SQLException, IOException {
        this.database = database;
        try (Statement statement = database.createStatement()) {
            statement.execute("drop schema if exists bench_copy cascade");
            statement.execute("create schema bench_copy");
        }
        keep("plan", "number = " + number);
        String plan = "(select id from public.plan where number = " + number + ")";
        for (Map.Entry<String, String> table : tablesOfPlans().entrySet()) {
            keep(table.getKey(), table.getValue().equals("plan_id")
                    ? "plan_id = " + plan
                    : "action_id in (select id from public.action where plan_id = " + plan + ")");
        }
    }

    private Map<String, String> tablesOfPlans() throws SQLException {
        Map<String, String> tables = new LinkedHashMap<>();
        try (Statement statement = database.createStatement(); ResultSet found = statement.executeQuery(OF_PLANS)) {
            while (found.next()) {
                tables.merge(found.getString(1), found.getString(2), (first, second) -> "plan_id");
            }
        }
        return tables;
    }

    private void keep(String table, String which) throws SQLException, IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        copy().copyOut("copy (select * from public." + table + " where " + which + ") to stdout (format binary)", kept);
        try (Statement statement = database.createStatement()) {
            statement.execute("create table bench_copy." + table + " (like public." + table + " including all)");
        }
        rows.put(table, kept.toByteArray());
    }

    /** Writes them in one transaction, and how long that took, in nanoseconds. */
    long write() throws SQLException, IOException {
        try (Statement statement = database.createStatement()) {
            statement.execute("truncate " + String.join(", ", rows.keySet().stream().map(name -> "bench_copy." + name).toList()));
            long from = System.nanoTime();
            statement.execute("begin");
            for (Map.Entry<String, byte[]> table : rows.entrySet()) {
                copy().copyIn("copy bench_copy." + table.getKey() + " from stdin (format binary)",
                        new ByteArrayInputStream(table.getValue()));
            }
            statement.execute("commit");
            return System.nanoTime() - from;
        }
    }

    private CopyManager copy() throws SQLException {
        return database.unwrap(PGConnection.class).getCopyAPI();
    }
}
