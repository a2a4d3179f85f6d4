package org.followthrough.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.port.LetMailsGo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RestoreCommandTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatItCannotRestore() throws IOException {
        String nothing = "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("target") + ";WRITE_DELAY=0";
        assertThat(restore(List.of()).err()).startsWith("Say it like this: restore BACK-UP,");
        assertThat(restore(List.of(nothing), folder.toString()).err()).isEqualTo("“" + folder
                + "” is no back-up: it holds no SHA256SUMS. Name the folder of one back-up, such as 2026-11-30T003000000Z.");
        Files.writeString(folder.resolve("SHA256SUMS"), "a".repeat(64) + "  ../../etc/passwd\n");
        assertThat(restore(List.of(nothing), folder.toString()).err()).contains("names no file of one");
        Files.writeString(folder.resolve("SHA256SUMS"), "a".repeat(64) + "  database.sql.gz\n");
        Files.writeString(folder.resolve("database.sql.gz"), "cut off");
        assertThat(restore(List.of(nothing), folder.toString()).err())
                .isEqualTo("“" + folder.resolve("database.sql.gz") + "” is missing or is not as it was when the back-up was made.");
    }

    @Test
    void putsAnH2DatabaseBack() throws IOException, SQLException {
        SampleInstallation installation = SampleInstallation.in(Files.createDirectory(folder.resolve("one")));
        makeOverdue(installation);
        Path backUp = backUp(installation);
        assertThat(restore(installation.settings(), backUp.toString()).err())
                .startsWith("The database is not empty.");
        SampleInstallation other = SampleInstallation.on(
                "jdbc:h2:file:" + folder.resolve("other/plans") + ";WRITE_DELAY=0", folder.resolve("other"));
        isRestored(other, backUp);
        isNotStartedWithoutAHold(installation, SampleInstallation.on(
                "jdbc:h2:file:" + folder.resolve("third/plans") + ";WRITE_DELAY=0", folder.resolve("third")));
    }

    @Test
    void putsAPostgresqlDatabaseBack() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start()) {
            JdbcClient.create(server.getPostgresDatabase()).sql("create database other").update();
            SampleInstallation installation = SampleInstallation.on(server.getJdbcUrl("postgres", "postgres"), folder);
            installation.fill();
            makeOverdue(installation);
            Path backUp = backUp(installation);
            isRestored(SampleInstallation.on(server.getJdbcUrl("postgres", "other"), folder.resolve("other")), backUp);
            JdbcClient.create(server.getPostgresDatabase()).sql("create database third").update();
            isNotStartedWithoutAHold(installation,
                    SampleInstallation.on(server.getJdbcUrl("postgres", "third"), folder.resolve("third")));
        }
    }

    /** All invariants hold, what fell due meanwhile fires once, and no mail leaves until somebody lets them go. */
    private void isRestored(SampleInstallation other, Path backUp) throws SQLException {
        Said said = restore(other.settings(), backUp.toString());
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).hasSize(9).filteredOn(line -> line.contains(" looked at, 0 broken. ")).hasSize(8);
        JdbcClient rows = JdbcClient.create(new DriverManagerDataSource(other.url()));
        long before = fired(rows);
        GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        try (ConfigurableApplicationContext product = other.start("--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailbox.getSmtp().getPort())) {
            await().atMost(Duration.ofSeconds(60)).until(() -> fired(rows) > before && isQuiet(rows));
            assertThat(mailbox.getReceivedMessages()).isEmpty();
            product.getBean(LetMailsGo.class).letGo(administrator(rows));
            await().atMost(Duration.ofSeconds(60)).until(() -> mailbox.getReceivedMessages().length > 0);
        } finally {
            mailbox.stop();
        }
        long once = fired(rows);
        try (ConfigurableApplicationContext again = other.start()) {
            assertThat(again.isRunning()).isTrue();
            await().atMost(Duration.ofSeconds(30)).until(() -> isQuiet(rows));
        }
        assertThat(fired(rows)).isEqualTo(once);
        assertThat(Said.by(new CheckCommand(), other.settings()).err()).isEmpty();
    }

    /** A restore that dies when it is about to hold the mails: the back-up has no table to hold them in. */
    private void isNotStartedWithoutAHold(SampleInstallation installation, SampleInstallation other) throws IOException {
        JdbcClient.create(new DriverManagerDataSource(installation.url())).sql("drop table mail_hold").update();
        Path into = folder.resolve("without-a-hold");
        assertThat(Said.by(new BackupCommand(), installation.settings(), into.toString()).err()).isEmpty();
        try (Stream<Path> made = Files.list(into)) {
            String backUp = made.filter(one -> !one.endsWith("evidence")).findFirst().orElseThrow().toString();
            assertThat(restore(other.settings(), backUp).end()).isNotZero();
            assertThat(fired(JdbcClient.create(new DriverManagerDataSource(other.url())))).as("it was filled").isPositive();
            assertThatThrownBy(other::start).hasRootCauseInstanceOf(FailureAnalyzedException.class)
                    .rootCause().hasMessageContaining("A back-up was being restored into this database");
            assertThat(restore(other.settings(), backUp).err()).startsWith("The database is not empty.");
        }
    }

    /** As if the back-up were older than it is: a date has passed since, and the timer of each action is due. */
    private static void makeOverdue(SampleInstallation installation) throws SQLException {
        installation.edit("update action set agreed = date '2020-01-06' where number = (select min(number) from action "
                + "where accepted_at is not null and submitted_at is null and confirmed_at is null and closed_at is null)");
        installation.edit("update act_ru_job set duedate_ = timestamp '2020-01-07 08:00:00' where handler_type_ like 'timer%'");
    }

    private Path backUp(SampleInstallation installation) throws IOException {
        Path into = folder.resolve("back-ups");
        assertThat(Said.by(new BackupCommand(), installation.settings(), into.toString()).err()).isEmpty();
        try (Stream<Path> made = Files.list(into)) {
            return made.filter(one -> !one.endsWith("evidence")).findFirst().orElseThrow();
        }
    }

    private static long fired(JdbcClient rows) {
        return rows.sql("select count(*) from escalation").query(Long.class).single();
    }

    private static boolean isQuiet(JdbcClient rows) {
        return rows.sql("select count(*) from act_ru_job where duedate_ < timestamp '2021-01-01 00:00:00'")
                .query(Long.class).single() == 0;
    }

    private static PersonId administrator(JdbcClient rows) {
        return new PersonId(rows.sql("select id from person where email = 'ada@thornmere.example'").query(UUID.class).single());
    }

    private static Said restore(List<String> settings, String... arguments) {
        return Said.by(new RestoreCommand(), settings, arguments);
    }
}
