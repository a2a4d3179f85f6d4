package org.followthrough.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.web.FollowThrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhereItRunsInOneLine(CapturedOutput output) throws IOException, InterruptedException {
        try (ConfigurableApplicationContext product = start(0, fileIn(folder))) {
            int port = ((WebServerApplicationContext) product).getWebServer().getPort();
            assertThat(output.getAll().lines().filter(line -> line.contains("Follow-through is running")))
                    .singleElement().asString().endsWith("Follow-through is running at http://127.0.0.1:" + port);
            assertThat(output.getAll()).doesNotContain("WARN", "ERROR");
            assertThat(statusOf(port, "/actuator/health")).isEqualTo(200);
            assertThat(statusOf(port, "/actuator/env")).isNotEqualTo(200);
            assertThat(statusOf(port, "/h2-console")).isNotEqualTo(200);
            assertThat(statusOf(port, "/engine-rest")).isNotEqualTo(200);
        }
        assertThat(folder.resolve("data/follow-through.mv.db")).isNotEmptyFile();
    }

    @Test
    void startsAgainOnTheSameFile() {
        start(0, fileIn(folder)).close();
        try (ConfigurableApplicationContext product = start(0, fileIn(folder))) {
            assertThat(product.isRunning()).isTrue();
        }
    }

    @Test
    void startsOnPostgresql() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                ConfigurableApplicationContext product = start(0, server.getJdbcUrl("postgres", "postgres"))) {
            assertThat(product.isRunning()).isTrue();
        }
    }

    @Test
    void stopsItsTimersRightAfterTheWebServer() {
        try (ConfigurableApplicationContext product = start(0, inMemory())) {
            SmartLifecycle jobs = product.getBean("jobExecutorLifecycle", SmartLifecycle.class);
            assertThat(jobs.isRunning()).isTrue();
            assertThat(jobs.getPhase()).isEqualTo(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1);
        }
    }

    @Test
    void saysInOneLineThatThePortIsTaken(CapturedOutput output) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();
            assertThat(catchThrowable(() -> start(port, inMemory()))).isNotNull();
            assertThat(output.getAll().lines().filter(line -> line.contains("ERROR")))
                    .singleElement().asString().endsWith("Follow-through has not started. Port " + port
                            + " is taken by another program. Stop that program, or choose another port with --server.port="
                            + (port + 1) + ".");
        }
    }

    @Test
    void refusesASettingInOneSentenceAndDoesNotStart(CapturedOutput output) {
        assertThat(catchThrowable(() -> start(0, inMemory(), "--follow-through.limits.stale-days=0"))).isNotNull();
        assertThat(output.getAll().lines().filter(line -> line.contains("ERROR"))).singleElement().asString()
                .endsWith("Follow-through has not started. follow-through.limits.stale-days is 0; it must be a whole "
                        + "number from 1 to 366.");
    }

    private static ConfigurableApplicationContext start(int port, String database, String... more) {
        return SpringApplication.run(FollowThrough.class, Stream.concat(
                Stream.of("--server.port=" + port, "--spring.datasource.url=" + database), Stream.of(more))
                .toArray(String[]::new));
    }

    private static String fileIn(Path folder) {
        return "jdbc:h2:file:" + folder + "/data/follow-through;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static String inMemory() {
        return "jdbc:h2:mem:" + UUID.randomUUID();
    }

    private static int statusOf(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
