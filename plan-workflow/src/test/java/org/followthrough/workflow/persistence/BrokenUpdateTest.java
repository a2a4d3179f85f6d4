package org.followthrough.workflow.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.followthrough.workflow.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that is killed while it updates the database leaves one that the next start updates. */
class BrokenUpdateTest {

    private static final int HALTED = 9;

    @TempDir
    private Path folder;

    @Test
    void isUndoneAndBegunAgainOnH2() throws IOException, InterruptedException {
        String url = "jdbc:h2:file:" + folder.resolve("plans") + ";WRITE_DELAY=0";
        Path before = folder.resolve("plans.before-update.sql.gz");
        new DurableDatabase().migrate(UpdateInChild.before(new DriverManagerDataSource(url)));
        assertThat(before).doesNotExist();

        assertThat(update(url, "die")).isEqualTo(HALTED);
        assertThat(before).isNotEmptyFile();
        assertThat(tables(url)).as("the kill came in the middle").contains("SHELF").doesNotContain("BOARD");
        assertThat(update(url, "die")).isEqualTo(HALTED);
        assertThat(update(url, "live")).isZero();
        assertThat(papers(new DriverManagerDataSource(url))).containsExactly("Minutes");
        assertThat(before).doesNotExist();
    }

    @Test
    void isBegunAgainOnAnEmptyH2() throws IOException, InterruptedException {
        String url = "jdbc:h2:file:" + folder.resolve("new") + ";WRITE_DELAY=0";
        assertThat(update(url, "die")).isEqualTo(HALTED);
        assertThat(update(url, "live")).isZero();
        assertThat(papers(new DriverManagerDataSource(url))).containsExactly("Minutes");
    }

    @Test
    void isUndoneByPostgresqlItself() throws IOException, InterruptedException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on").setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on").start()) {
            new DurableDatabase().migrate(UpdateInChild.before(server.getPostgresDatabase()));
            String url = server.getJdbcUrl("postgres", "postgres");
            assertThat(update(url, "die")).isEqualTo(HALTED);
            assertThat(papers(server.getPostgresDatabase())).containsExactly("Minutes");
            assertThat(update(url, "live")).isZero();
            assertThat(papers(server.getPostgresDatabase())).containsExactly("Minutes");
        }
    }

    @Test
    void isLeftAsItIsByTheVersionBefore() throws IOException, InterruptedException {
        String url = "jdbc:h2:file:" + folder.resolve("newer") + ";WRITE_DELAY=0";
        assertThat(update(url, "live")).isZero();

        new DurableDatabase().migrate(UpdateInChild.before(new DriverManagerDataSource(url)));

        assertThat(tables(url)).contains("SHELF", "BOARD");
    }

    @Test
    void isExplainedWhereItCannotBeUndone() {
        FailureAnalysis halfDone = new UpdateFailureAnalyzer().analyze(new IllegalStateException(new FlywayException(
                "Validate failed: Migrations have failed validation\nDetected failed migration to version 62 (nodes).")));
        assertThat(halfDone.getDescription()).isEqualTo("An update of the database has failed half way, at version 62.");
        assertThat(new UpdateFailureAnalyzer().analyze(new FlywayException("Nothing fits.")).getDescription())
                .isEqualTo("The tables of the database cannot be brought up to date: Nothing fits.");
    }

    private static int update(String url, String how) throws IOException, InterruptedException {
        Process update = ChildProcess.start(UpdateInChild.class, url, how);
        update.getInputStream().transferTo(OutputStream.nullOutputStream());
        return update.waitFor();
    }

    private static List<String> tables(String url) {
        return JdbcClient.create(new DriverManagerDataSource(url))
                .sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class).list();
    }

    private static List<String> papers(DataSource database) {
        return JdbcClient.create(database).sql("select name from paper").query(String.class).list();
    }
}
