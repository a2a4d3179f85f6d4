package org.followthrough.workflow.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.followthrough.domain.decision.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresqlDumpTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "jdbc:postgresql://db.example.org/plans postgresql://db.example.org/plans",
        "jdbc:postgresql://one:1,two:2/plans?user=ada&sslmode=require postgresql://one:1,two:2/plans?sslmode=require",
        "jdbc:postgresql:plans postgresql://localhost/plans",
    })
    void saysWhereTheDatabaseIsAsItsProgramsDo(String url, String address) {
        assertThat(PostgresqlDump.address(url)).isEqualTo(address);
    }

    @Test
    void knowsNoOtherDatabase() {
        assertThatIllegalArgumentException().isThrownBy(() -> PostgresqlDump.address("jdbc:h2:mem:plans"))
                .withMessage("\"jdbc:h2:mem:plans\" is no address of a PostgreSQL database.");
    }

    @Test
    void fillsAnEmptyDatabaseWithWhatItWrote() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            JdbcClient.create(server.getPostgresDatabase()).sql("create database other").update();
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("create table paper (name text); insert into paper values ('Minutes')").update();
            Path file = accepted(dump(server, "postgres").write(folder));

            assertThat(dump(server, "other").isEmpty()).isTrue();
            assertThat(accepted(dump(server, "other").read(file))).isEqualTo(file);
            assertThat(dump(server, "other").isEmpty()).isFalse();
            assertThat(JdbcClient.create(server.getDatabase("postgres", "other")).sql("select name from paper")
                    .query(String.class).list()).containsExactly("Minutes");

            Path script = Files.createFile(folder.resolve("database.sql.gz"));
            assertThat(dump(server, "other").read(script))
                    .isEqualTo(Decision.refused("restore.other-database", script, "PostgreSQL"));
            Files.writeString(file, "no dump");
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> dump(server, "other").read(file))
                    .withMessageContaining("not appear to be a valid archive");
        }
    }

    private static PostgresqlDump dump(EmbeddedPostgres server, String name) {
        return new PostgresqlDump(server.getDatabase("postgres", name), server.getJdbcUrl("postgres", name), "", "");
    }

    private static Path accepted(Decision<Path> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<Path>) decision).result();
    }
}
