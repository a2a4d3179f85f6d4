package org.followthrough.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * W7: a file comes in as evidence and goes out again, hashed, told by its content and forced to the disk; against copying
 * the same bytes to the same disk and forcing them there, and against reading them.
 */
final class EvidenceWork {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGE = 25 * MEGABYTE - 64;
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    private static final int PAIRS = 9;
    private static final int WARM_UPS = 4;
    private static final String OPEN_ACTION = """
            select '/plans/' || p.number || '/actions/' || a.number as path, substring(w.email from '[0-9]+')::integer as owner
            from action a join plan p on p.id = a.plan_id join action_owner o on o.action_id = a.id
            join person w on w.id = o.person_id
            where a.accepted_at is not null and a.submitted_at is null order by p.number, a.position limit 1
            """;

    private final Connection database;
    private final Path folder;
    private final Random random = new Random(7);
    private final String action;
    private final Visitor owner;

    EvidenceWork(Installation installation) throws SQLException, IOException {
        database = installation.database();
        folder = installation.folder();
        try (Statement statement = database.createStatement(); ResultSet open = statement.executeQuery(OPEN_ACTION)) {
            open.next();
            action = open.getString("path");
            owner = installation.person(open.getInt("owner"));
        }
    }

    List<Finding> measure() throws Exception {
        Finding small = Finding.atMost("W7", "1 MB of evidence ÷ copying and forcing it", 3.0, taken(MEGABYTE));
        Finding large = Finding.atMost("W7", "25 MB of evidence ÷ copying and forcing it", 2.5, taken(LARGE));
        return List.of(small, large, Finding.atMost("W7", "25 MB going out ÷ reading the file", 1.5, given()));
    }

    private Pairs taken(int size) throws Exception {
        return Pairs.of(WARM_UPS, PAIRS, () -> {
            Path file = file(size);
            String form = action + "/evidence";
            String token = owner.token(form);
            long from = System.nanoTime();
            owner.upload(form, token, Map.of("kind", "file", "title", "Check of " + file.getFileName()), "file", file);
            return System.nanoTime() - from;
        }, () -> {
            Path file = file(size);
            long from = System.nanoTime();
            copy(file, folder.resolve("copy-of-" + file.getFileName()));
            return System.nanoTime() - from;
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            in.transferTo(0, in.size(), out);
            out.force(true);
        }
    }

    /** What was taken last comes out as it went in. */
    private Pairs given() throws Exception {
        try (Statement statement = database.createStatement(); ResultSet last = statement.executeQuery(
                "select id, sha256 from evidence where sha256 is not null order by received_at desc limit 1")) {
            last.next();
            String address = action + "/evidence/" + last.getString("id");
            String hash = last.getString("sha256");
            Path kept = folder.resolve("data/evidence").resolve(hash.substring(0, 2)).resolve(hash);
            byte[] expected = Files.readAllBytes(kept);
            if (!Arrays.equals(owner.download(address).content(), expected)) {
                throw new IOException("What comes out is not what went in.");
            }
            return Pairs.of(WARM_UPS, PAIRS, Timing.all(() -> owner.download(address)), Timing.all(() -> read(kept)));
        }
    }

    private static void read(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** A new file that passes for a PDF and that nothing can make shorter. */
    private Path file(int size) throws IOException {
        byte[] content = new byte[size];
        random.nextBytes(content);
        System.arraycopy(PDF, 0, content, 0, PDF.length);
        return Files.write(folder.resolve("noise-" + random.nextLong() + ".pdf"), content);
    }
}
