package org.followthrough.workflow.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the tables of an H2 database up to date. H2 commits each statement that changes a table, so that a kill leaves
 * half an update; what was there before lies beside the file until the update is done, and the next start puts it back.
 */
final class H2Update {

    private static final Logger LOG = LoggerFactory.getLogger(H2Update.class);

    private final Flyway flyway;
    private final DataSource database;

    H2Update(Flyway flyway) {
        this.flyway = flyway;
        this.database = flyway.getConfiguration().getDataSource();
    }

    void migrate() {
        String file = JdbcClient.create(database).sql("select database_path()").query(String.class).optional().orElse(null);
        if (file == null) {
            flyway.migrate();
            return;
        }
        try {
            migrate(Path.of(file + ".before-update.sql.gz"));
        } catch (IOException failed) {
            throw new UncheckedIOException("The tables of " + file + " could not be brought up to date.", failed);
        }
    }

    private void migrate(Path before) throws IOException {
        if (Files.exists(before)) {
            LOG.warn("An update of the database was broken off. What was there before is put back from {}.", before);
            putBack(before);
        }
        if (flyway.info().pending().length > 0) {
            keep(before);
        }
        flyway.migrate();
        Files.deleteIfExists(before);
    }

    /** An empty file stands for an empty database. */
    private void keep(Path before) throws IOException {
        if (Files.exists(before)) {
            return;
        }
        if (RowsByTable.isEmpty(database)) {
            Files.createFile(before);
            return;
        }
        Path arriving = Files.createTempFile(before.getParent(), "arriving-", ".sql.gz");
        try {
            new H2Dump(database).writeTo(arriving);
            Files.move(arriving, before, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    private void putBack(Path before) throws IOException {
        JdbcClient.create(database).sql("drop all objects").update();
        if (Files.size(before) > 0) {
            new H2Dump(database).readFrom(before);
        }
    }
}
