package org.followthrough.workflow.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.followthrough.workflow.application.outbound.DatabaseCopy;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Repository;

/** Copies tables into PostgreSQL in one transaction. Foreign keys are away meanwhile: rows refer to others of their table. */
@Repository
@DependsOnDatabaseInitialization
class JdbcDatabaseCopy implements DatabaseCopy {

    private static final int AT_A_TIME = 500;
    /** What the migrations of this database have made is not copied. */
    private static final String HISTORY = "flyway_schema_history";
    private static final String FOREIGN_KEYS = "select conrelid::regclass::text, quote_ident(conname), "
            + "pg_get_constraintdef(oid) from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace";
    private static final String IDENTITIES = "select table_name, column_name from information_schema.columns "
            + "where table_schema = current_schema() and is_identity = 'YES'";

    private final DataSource database;

    JdbcDatabaseCopy(DataSource database) {
        this.database = database;
    }

    @Override
    public long takeOver(String url, String user, String password) throws IOException {
        try (Connection from = new DriverManagerDataSource(url, user, password).getConnection();
                Connection to = database.getConnection()) {
            Map<String, Long> rows = withoutHistory(RowsByTable.of(from));
            requireSame(rows.keySet().toString(), withoutHistory(RowsByTable.of(to)).keySet().toString());
            to.setAutoCommit(false);
            List<String> again = dropForeignKeys(to);
            for (String table : rows.keySet()) {
                copy(table, from, to);
            }
            run(to, again);
            run(to, newCounts(to));
            requireSame(rows.toString(), withoutHistory(RowsByTable.of(to)).toString());
            to.commit();
            return rows.values().stream().mapToLong(Long::longValue).sum();
        } catch (SQLException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    private static Map<String, Long> withoutHistory(Map<String, Long> rows) {
        Map<String, Long> counts = new TreeMap<>();
        rows.forEach((table, count) -> counts.put(table.toLowerCase(Locale.ROOT), count));
        counts.remove(HISTORY);
        return counts;
    }

    private static void requireSame(String expected, String found) throws IOException {
        if (!expected.equals(found)) {
            throw new IOException("The one has " + expected + ", the other " + found + ".");
        }
    }

    /** @return the statements that make them again */
    private static List<String> dropForeignKeys(Connection to) throws SQLException {
        List<String> drop = new ArrayList<>();
        List<String> again = new ArrayList<>();
        try (Statement statement = to.createStatement(); ResultSet key = statement.executeQuery(FOREIGN_KEYS)) {
            while (key.next()) {
                String change = "alter table " + key.getString(1);
                drop.add(change + " drop constraint " + key.getString(2));
                again.add(change + " add constraint " + key.getString(2) + " " + key.getString(3));
            }
        }
        run(to, drop);
        return again;
    }

    private static void copy(String table, Connection from, Connection to) throws SQLException {
        run(to, List.of("delete from " + table));
        try (Statement read = from.createStatement(); ResultSet rows = read.executeQuery("select * from " + table)) {
            ResultSetMetaData columns = rows.getMetaData();
            try (PreparedStatement write = to.prepareStatement(insert(table, columns))) {
                for (int waiting = 1; rows.next(); waiting++) {
                    for (int column = 1; column <= columns.getColumnCount(); column++) {
                        write.setObject(column, value(rows, column, columns.getColumnType(column)));
                    }
                    write.addBatch();
                    if (waiting % AT_A_TIME == 0) {
                        write.executeBatch();
                    }
                }
                write.executeBatch();
            }
        }
    }

    private static String insert(String table, ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            names.add("\"" + columns.getColumnName(column).toLowerCase(Locale.ROOT) + "\"");
        }
        return "insert into " + table + " (" + String.join(", ", names) + ") overriding system value values ("
                + String.join(", ", Collections.nCopies(names.size(), "?")) + ")";
    }

    private static Object value(ResultSet row, int column, int type) throws SQLException {
        return switch (type) {
            case Types.CLOB -> row.getString(column);
            case Types.BLOB -> row.getBytes(column);
            default -> row.getObject(column);
        };
    }

    /** So that new rows are counted on from the last one. */
    private static List<String> newCounts(Connection to) throws SQLException {
        List<String> counts = new ArrayList<>();
        try (Statement statement = to.createStatement(); ResultSet identity = statement.executeQuery(IDENTITIES)) {
            while (identity.next()) {
                String table = identity.getString(1);
                String column = identity.getString(2);
                counts.add("select setval(pg_get_serial_sequence('" + table + "', '" + column + "'), coalesce(max(\"" + column
                        + "\"), 0) + 1, false) from " + table);
            }
        }
        return counts;
    }

    private static void run(Connection to, List<String> statements) throws SQLException {
        try (Statement statement = to.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
