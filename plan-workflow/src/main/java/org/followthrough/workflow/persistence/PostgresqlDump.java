package org.followthrough.workflow.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.outbound.DatabaseDump;

/** The dump that PostgreSQL's own programs make; nothing else knows every kind of thing that a database can hold. */
final class PostgresqlDump implements DatabaseDump {

    private static final String NAME = "database.dump";
    private static final Pattern URL = Pattern.compile("jdbc:postgresql:(//[^/?]*/?)?([^?]*)(?:\\?(.*))?");

    private final DataSource database;
    private final String address;
    private final String user;
    private final String password;

    PostgresqlDump(DataSource database, String url, String user, String password) {
        this.database = database;
        this.address = address(url);
        this.user = user.isEmpty() ? option(url, "user").orElse("") : user;
        this.password = password.isEmpty() ? option(url, "password").orElse("") : password;
    }

    /** Of a JDBC address, what the programs understand too: hosts, database, and whether TLS is demanded. */
    static String address(String url) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + url + "\" is no address of a PostgreSQL database.");
        }
        String hosts = parts.group(1) == null ? "//localhost/" : parts.group(1);
        return "postgresql:" + hosts + parts.group(2) + option(url, "sslmode").map(mode -> "?sslmode=" + mode).orElse("");
    }

    private static Optional<String> option(String url, String name) {
        Matcher option = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(url);
        return option.find() ? Optional.of(option.group(1)) : Optional.empty();
    }

    @Override
    public Decision<Path> write(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        Decision<Path> written = run(file, "pg_dump", "--format=custom", "--no-password", "--file=" + file, "--dbname=" + address);
        return written.isAccepted() ? run(file, "pg_restore", "--file=/dev/null", file.toString()) : written;
    }

    @Override
    public boolean isEmpty() {
        return RowsByTable.isEmpty(database);
    }

    @Override
    public Decision<Path> read(Path file) throws IOException {
        return file.endsWith(NAME)
                ? run(file, "pg_restore", "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges",
                        "--no-password", "--dbname=" + address, file.toString())
                : Decision.refused("restore.other-database", file, "PostgreSQL");
    }

    private Decision<Path> run(Path file, String... command) throws IOException {
        Path said = Files.createTempFile("follow-through-", ".txt");
        try {
            ProcessBuilder program = new ProcessBuilder(command)
                    .redirectErrorStream(true).redirectOutput(said.toFile());
            program.environment().put("PGUSER", user);
            program.environment().put("PGPASSWORD", password);
            return end(program, said) ? Decision.accepted(file) : Decision.refused("backup.no-tool", command[0]);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    /** @return false when there is no such program */
    private static boolean end(ProcessBuilder program, Path said) throws IOException {
        Process running;
        try {
            running = program.start();
        } catch (IOException notThere) {
            return false;
        }
        try {
            if (running.waitFor() != 0) {
                throw new IOException(Files.readString(said, StandardCharsets.UTF_8).strip());
            }
            return true;
        } catch (InterruptedException stopped) {
            running.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(program.command().get(0) + " was interrupted.", stopped);
        }
    }
}
