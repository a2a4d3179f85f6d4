package org.followthrough.workflow.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.outbound.DatabaseDump;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The SQL script of an H2 database. It is written from one snapshot and then run into a database beside it: reading every
 * row and comparing their numbers finds what a copy of the file would take along.
 */
final class H2Dump implements DatabaseDump {

    private static final String NAME = "database.sql.gz";

    private final DataSource database;

    H2Dump(DataSource database) {
        this.database = database;
    }

    @Override
    public Decision<Path> write(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        writeTo(file);
        return Decision.accepted(file);
    }

    /** @throws IOException as {@link #write} */
    void writeTo(Path file) throws IOException {
        try {
            requireSame(snapshot(file), readBack(file), file);
        } catch (SQLException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    /** @return how many rows each table had at the moment of the script */
    private Map<String, Long> snapshot(Path file) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            Map<String, Long> rows = RowsByTable.of(connection);
            statement.execute("script nosettings to " + quoted(file) + " compression gzip charset 'UTF-8'");
            connection.rollback();
            return rows;
        }
    }

    private Map<String, Long> readBack(Path file) throws SQLException, IOException {
        Path copy = file.resolveSibling("read-back-" + UUID.randomUUID());
        DataSource beside = new DriverManagerDataSource("jdbc:h2:file:" + copy.toAbsolutePath(), "", "");
        try (Connection connection = beside.getConnection()) {
            run(connection, file);
            return RowsByTable.of(connection);
        } finally {
            Files.deleteIfExists(Path.of(copy + ".mv.db"));
            Files.deleteIfExists(Path.of(copy + ".trace.db"));
        }
    }

    private static void requireSame(Map<String, Long> rows, Map<String, Long> copied, Path file) throws IOException {
        for (Map.Entry<String, Long> table : rows.entrySet()) {
            Long there = copied.get(table.getKey());
            if (!table.getValue().equals(there)) {
                throw new IOException("The table " + table.getKey() + " has " + table.getValue() + " rows, and "
                        + file.getFileName() + " holds " + there + " of them.");
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return RowsByTable.isEmpty(database);
    }

    @Override
    public Decision<Path> read(Path file) throws IOException {
        if (!file.endsWith(NAME)) {
            return Decision.refused("restore.other-database", file, "H2");
        }
        readFrom(file);
        return Decision.accepted(file);
    }

    /** @throws IOException as {@link #read} */
    void readFrom(Path file) throws IOException {
        try (Connection connection = database.getConnection()) {
            run(connection, file);
        } catch (SQLException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    private static void run(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("runscript from " + quoted(file) + " compression gzip charset 'UTF-8'");
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }
}
