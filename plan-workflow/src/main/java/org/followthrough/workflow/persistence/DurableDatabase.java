package org.followthrough.workflow.persistence;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the tables be made only in a database that keeps what it has acknowledged: a sign-off that was shown as saved must
 * not be gone after a power cut; and in none that holds a part of a back-up.
 */
@Component
class DurableDatabase implements FlywayMigrationStrategy {

    private static final List<String> ON = List.of("fsync", "full_page_writes", "synchronous_commit");

    /** @throws FailureAnalyzedException with the sentence for the administrator, before anything has been changed */
    @Override
    public void migrate(Flyway flyway) {
        DataSource database = flyway.getConfiguration().getDataSource();
        if (new JdbcUnfinishedRestore(database).isThere()) {
            throw new FailureAnalyzedException(
                    "A back-up was being restored into this database, and that has not come to its end.",
                    "Wait until it has; if it was broken off, empty the database and restore the back-up again.");
        }
        if (DatabaseKind.isPostgresql(database)) {
            requireLasting(JdbcClient.create(database));
            flyway.migrate();
        } else {
            new H2Update(flyway).migrate();
        }
    }

    private static void requireLasting(JdbcClient database) {
        for (String setting : ON) {
            if (value(database, setting).equals("off")) {
                throw new FailureAnalyzedException(
                        "The PostgreSQL database runs with " + setting + "=off and can lose work that it has acknowledged.",
                        "Set " + setting + "=on in its postgresql.conf.");
            }
        }
        if (value(database, "transaction_read_only").equals("on")) {
            throw new FailureAnalyzedException("The PostgreSQL database takes no changes: it is a standby, or set to read only.",
                    "Point spring.datasource.url to the primary.");
        }
        String isolation = value(database, "default_transaction_isolation");
        if (!isolation.equals("read committed")) {
            throw new FailureAnalyzedException("The PostgreSQL database begins transactions as \"" + isolation
                    + "\"; it must be \"read committed\".", "Set default_transaction_isolation to it.");
        }
    }

    private static String value(JdbcClient database, String setting) {
        return database.sql("show " + setting).query(String.class).single();
    }
}
