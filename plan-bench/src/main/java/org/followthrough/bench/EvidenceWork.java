package org.followthrough.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/**
 * W7: a file comes in as evidence and goes out again, hashed, told by its content and forced to the disk; against copying
 * the same bytes to the same disk and forcing them there, against a row of the database that holds them, and against reading
 * them.
 */
final class EvidenceWork {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int PAIRS = 9;
    private static final int WARM_UPS = 30;
    private static final int FEW = 2;
    private static final double A_THIRD = 0.333;

    private final Connection database;
    private final Path folder;
    private final Giver giver;

    EvidenceWork(Installation installation) throws SQLException, IOException {
        database = installation.database();
        folder = installation.folder();
        giver = Giver.some(installation, 1).get(0);
        try (Statement statement = database.createStatement()) {
            statement.execute("create schema if not exists bench_evidence");
            statement.execute("create table if not exists bench_evidence.file (content bytea)");
        }
    }

    List<Finding> measure() throws Exception {
        Finding small = Finding.atMost("W7", "1 MB of evidence ÷ copying and forcing it", 3.0, taken(MEGABYTE));
        Finding large = Finding.atMost("W7", "25 MB of evidence ÷ copying and forcing it", 2.5, taken(Giver.LARGE));
        return List.of(small, large, Finding.atMost("W7", "25 MB going out ÷ reading the file", 1.5, given()));
    }

    Finding besideARow() throws Exception {
        return Finding.atMost("W7", "25 MB of evidence ÷ a row of PostgreSQL with the same bytes, committed", A_THIRD,
                Pairs.of(FEW, PAIRS, () -> take(Giver.LARGE), this::insert));
    }

    private Pairs taken(int size) throws Exception {
        return Pairs.of(WARM_UPS, PAIRS, () -> take(size), () -> {
            Path file = giver.file(size);
            long from = System.nanoTime();
            CopiedFile.make(file, folder.resolve("copy-of-" + file.getFileName()));
            return System.nanoTime() - from;
        });
    }

    private long take(int size) throws IOException {
        Path file = giver.file(size);
        String token = giver.token();
        long from = System.nanoTime();
        giver.give(file, token);
        return System.nanoTime() - from;
    }

    /** Reads a file into a row of its own; the statement is a transaction. */
    private long insert() throws IOException, SQLException {
        Path file = giver.file(Giver.LARGE);
        long from = System.nanoTime();
        try (PreparedStatement row = database.prepareStatement("insert into bench_evidence.file (content) values (?)");
                InputStream content = Files.newInputStream(file)) {
            row.setBinaryStream(1, content, Giver.LARGE);
            row.executeUpdate();
        }
        long took = System.nanoTime() - from;
        requireKept(file);
        Files.delete(file);
        return took;
    }

    private void requireKept(Path file) throws IOException, SQLException {
        try (Statement statement = database.createStatement();
                ResultSet kept = statement.executeQuery("delete from bench_evidence.file returning content")) {
            kept.next();
            if (!Arrays.equals(kept.getBytes(1), Files.readAllBytes(file))) {
                throw new IOException("The row does not hold what was written.");
            }
        }
    }

    /** What was taken last comes out as it went in. */
    private Pairs given() throws Exception {
        try (Statement statement = database.createStatement(); ResultSet last = statement.executeQuery(
                "select id, sha256 from evidence where sha256 is not null order by received_at desc limit 1")) {
            last.next();
            String address = giver.form() + "/" + last.getString("id");
            String hash = last.getString("sha256");
            Path kept = folder.resolve("data/evidence").resolve(hash.substring(0, 2)).resolve(hash);
            byte[] expected = Files.readAllBytes(kept);
            if (!Arrays.equals(giver.owner().download(address).content(), expected)) {
                throw new IOException("What comes out is not what went in.");
            }
            return Pairs.of(WARM_UPS, PAIRS, Timing.all(() -> giver.owner().download(address)), Timing.all(() -> read(kept)));
        }
    }

    private static void read(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }
}
