package org.followthrough.bench.kill;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** A PostgreSQL of the trial's own, on a port and in a folder that it keeps, so that it can be killed and started again. */
final class Postgres implements AutoCloseable {

    private final Path folder;
    private EmbeddedPostgres server;

    Postgres(Path folder) throws IOException {
        this.folder = folder;
        this.server = start(0);
    }

    private EmbeddedPostgres start(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(true)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
        if (port > 0) {
            builder.setPort(port);
        }
        return builder.start();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    Connection open() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /**
     * Lets it answer before anything is on disk, from the next connection on. The product refuses to start on such a
     * server, so that it has to run already.
     */
    void answerBeforeItWrites() throws SQLException {
        try (Connection database = open(); Statement statement = database.createStatement()) {
            statement.execute("alter database postgres set synchronous_commit = off");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity "
                    + "where pid <> pg_backend_pid() and backend_type = 'client backend'");
        }
    }

    /** From the next connection on, after {@link #answerBeforeItWrites}. */
    void answerAfterItHasWritten() throws SQLException {
        try (Connection database = open(); Statement statement = database.createStatement()) {
            statement.execute("alter database postgres reset synchronous_commit");
        }
    }

    /** Ends the postmaster and all that it has started with SIGKILL. */
    void kill() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow(() -> new IOException("PostgreSQL is not running."));
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
        postmaster.onExit().join();
    }

    /** After a kill. */
    void startAgain() throws IOException {
        int port = server.getPort();
        server.close();
        server = start(port);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
