package org.followthrough.workflow.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.followthrough.workflow.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DurableDatabaseTest {

    private final DurableDatabase start = new DurableDatabase();

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void refusesAPostgresqlThatForgets(String setting) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig(setting, "off")
                .start()) {
            DataSource database = server.getPostgresDatabase();
            assertThatExceptionOfType(FailureAnalyzedException.class)
                    .isThrownBy(() -> start.migrate(Flyway.configure().dataSource(database).load()))
                    .withMessage("The PostgreSQL database runs with " + setting
                            + "=off and can lose work that it has acknowledged.");
            assertThat(tables(database)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "default_transaction_read_only | on | takes no changes: it is a standby, or set to read only.",
        "default_transaction_isolation | serializable | begins transactions as \"serializable\"; it must be \"read committed\"."})
    void refusesAPostgresqlThatWorksInAnotherWay(String setting, String value, String sentence) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig(setting, value)
                .start()) {
            DataSource database = server.getPostgresDatabase();
            assertThatExceptionOfType(FailureAnalyzedException.class)
                    .isThrownBy(() -> start.migrate(Flyway.configure().dataSource(database).load()))
                    .withMessage("The PostgreSQL database " + sentence);
            assertThat(tables(database)).isZero();
        }
    }

    @Test
    void takesAnH2Database() {
        DataSource database = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        start.migrate(Flyway.configure().dataSource(database).locations("classpath:no/migrations").load());
        assertThat(tables(database)).as("Flyway's own").isOne();
    }

    @Test
    void refusesADatabaseIntoWhichABackUpIsNotRestoredToItsEnd() {
        DataSource h2 = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        for (DataSource database : List.of(h2, EmbeddedDatabase.empty())) {
            JdbcUnfinishedRestore unfinished = new JdbcUnfinishedRestore(database);
            Flyway flyway = Flyway.configure().dataSource(database).locations("classpath:no/migrations").load();
            unfinished.begin();
            assertThatExceptionOfType(FailureAnalyzedException.class)
                    .isThrownBy(() -> start.migrate(flyway))
                    .withMessage("A back-up was being restored into this database, and that has not come to its end.");
            assertThat(tables(database)).as("the mark").isOne();

            unfinished.end();
            start.migrate(flyway);
        }
    }

    private static int tables(DataSource database) {
        return JdbcClient.create(database)
                .sql("select count(*) from information_schema.tables where lower(table_schema) = 'public'")
                .query(Integer.class).single();
    }
}
