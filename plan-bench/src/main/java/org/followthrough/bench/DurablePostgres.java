package org.followthrough.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** An empty PostgreSQL as the operations guide asks for it, for the product and for what it is compared with alike. */
final class DurablePostgres {

    /** Where its log lies, in its data folder. */
    static final String LOG = "log/sent.csv";

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private DurablePostgres() {
    }

    /** @throws IllegalStateException if it would answer before anything is on the disk */
    static EmbeddedPostgres start() throws IOException, SQLException {
        EmbeddedPostgres.Builder settings = EmbeddedPostgres.builder()
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "csvlog")
                .setServerConfig("log_filename", "sent.log");
        DURABLE.forEach(setting -> settings.setServerConfig(setting, "on"));
        EmbeddedPostgres postgres = settings.start();
        try (Connection database = postgres.getPostgresDatabase().getConnection(); Statement statement = database.createStatement()) {
            for (String setting : DURABLE) {
                requireOn(setting, statement);
            }
            SentStatements.prepare(statement);
        }
        return postgres;
    }

    /** Changes a setting of one that runs; each connection is told a while afterwards. */
    static void set(String setting, String value, Statement statement) throws SQLException {
        statement.execute("alter system set " + setting + " = '" + value + "'");
        statement.execute("select pg_reload_conf()");
    }

    private static void requireOn(String setting, Statement statement) throws SQLException {
        try (ResultSet value = statement.executeQuery("show " + setting)) {
            value.next();
            if (!value.getString(1).equals("on")) {
                throw new IllegalStateException("PostgreSQL runs with " + setting + " = " + value.getString(1) + ".");
            }
        }
    }
}
