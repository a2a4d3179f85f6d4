package org.followthrough.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.followthrough.web.FollowThrough;
import org.followthrough.workflow.port.NotedHeads;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class VerifyTrailCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void saysHowItIsCalledAndWhatItCannotRead() throws IOException {
        assertThat(verify("everything")).isOne();
        assertThat(said()).startsWith("Say it like this: verify-trail, or verify-trail --noted FILE");
        assertThat(verify("--noted", "nowhere.csv")).isOne();
        assertThat(said()).isEqualTo("The file “nowhere.csv” cannot be read.");
        Path file = Files.writeString(folder.resolve("heads.csv"), NotedHeads.HEADING + "\n1,some-chain,2,seal\n");
        assertThat(verify("--noted", file.toString())).isOne();
        assertThat(said()).startsWith("Line 2 of “" + file + "” is no head of a chain: “1,some-chain,2,seal”.");
        assertThat(verify(database())).isOne();
        assertThat(said()).startsWith("There is no database at " + url());
    }

    @Test
    void printsTheHeadsOfAWholeTrailAndNamesTheLineThatWasEdited() throws IOException, SQLException {
        setUp();
        assertThat(verify(database())).as(said()).isZero();
        Path heads = Files.writeString(folder.resolve("heads.csv"), out.toString(StandardCharsets.UTF_8));
        assertThat(Files.readAllLines(heads)).hasSize(2).first().isEqualTo("plan,chain,lines,seal");
        assertThat(verify("--noted", heads.toString(), database())).isZero();

        edit("update trail set act = 'nothing' where number = 1");
        assertThat(verify(database())).isOne();
        assertThat(said()).startsWith("The lines of no plan: line 1, “nothing” of 20").endsWith("was changed, put in or moved");

        edit("delete from trail");
        edit("update trail_head set length = 0, seal = repeat('0', 64)");
        assertThat(verify(database())).isZero();
        assertThat(verify("--noted", heads.toString(), database())).isOne();
        assertThat(said()).startsWith("The lines of no plan: it ends with line 0 and had ").endsWith("were cut off");
    }

    private void setUp() {
        try (ConfigurableApplicationContext product = SpringApplication.run(FollowThrough.class, "--server.port=0", database())) {
            SetUpFirstAdministrator first = product.getBean(SetUpFirstAdministrator.class);
            assertThat(first.setUp(new SetUpFirstAdministrator.Command(first.code().orElseThrow(), "Ada Winter",
                    "ada@thornmere.example", "lantern pier harbour tide")).isAccepted()).isTrue();
        }
    }

    private void edit(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection(url()); var statement = database.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private String database() {
        return "--spring.datasource.url=" + url();
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("data/follow-through") + ";WRITE_DELAY=0";
    }

    private int verify(String... arguments) {
        out.reset();
        err.reset();
        return new VerifyTrailCommand(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)).verify(List.of(arguments));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
