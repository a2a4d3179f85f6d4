package org.followthrough.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class MoveCommandTest {

    @TempDir
    private Path folder;

    @Test
    void saysHowItIsCalled() {
        assertThat(move(List.of()).err()).startsWith("Say it like this: move jdbc:postgresql://");
        assertThat(move(List.of(), "jdbc:h2:file:./elsewhere").err()).startsWith("Say it like this: move ");
    }

    @Test
    void takesEverythingIntoAPostgresqlThatGoesOn() throws IOException, SQLException {
        SampleInstallation installation = SampleInstallation.in(folder);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            Said said = move(installation.settings(), url);
            assertThat(said.err()).isEmpty();
            assertThat(said.end()).isZero();
            assertThat(said.out()).hasSize(17).filteredOn(line -> line.contains(" looked at, 0 broken. ")).hasSize(16);
            assertThat(said.out().subList(0, 8)).as("the same on both sides").isEqualTo(said.out().subList(9, 17));

            JdbcClient rows = JdbcClient.create(server.getPostgresDatabase());
            long lines = lines(rows);
            SampleInstallation moved = new SampleInstallation(url, installation.evidence());
            try (ConfigurableApplicationContext product = moved.start("--follow-through.engine.run-jobs=false")) {
                assertThat(product.isRunning()).isTrue();
            }
            rows.sql("insert into trail (at, act, refused, chain, number, seal) "
                    + "select at, act, refused, chain, number + 1000, seal from trail limit 1").update();
            assertThat(lines(rows)).as("lines are counted on").isEqualTo(lines + 1);
            assertThat(rows.sql("select count(*) from pg_constraint where contype = 'f'").query(Long.class).single())
                    .isGreaterThan(30);

            assertThat(move(installation.settings(), url).err()).startsWith("The database is not empty.");
        }
    }

    private static long lines(JdbcClient rows) {
        return rows.sql("select max(position) from trail").query(Long.class).single();
    }

    private static Said move(List<String> settings, String... arguments) {
        return Said.by(new MoveCommand(), settings, arguments);
    }
}
