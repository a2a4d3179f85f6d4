package org.followthrough.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * W7 with a virus scanner: 25 MB come in as evidence and are asked about, against copying the same bytes, forcing them to the
 * disk and having the copy looked at by the same clamd.
 *
 * <p>The product answers once the file is kept, and keeps it from others until clamd has called it clean; both are measured.
 *
 * <p>Argument: the product's jar.
 */
public final class ScannedWork {

    private static final int PAIRS = 9;
    private static final int WARM_UPS = 15;
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(1);
    private static final String WAITING = "select count(*) from screening where verdict is null";
    private static final String NOT_CLEAN = "select count(*) from screening where verdict <> 'CLEAN'";

    /**
     * How long a file took, in nanoseconds.
     *
     * @param kept  until the product answered
     * @param clean until clamd had called it clean
     */
    private record Given(long kept, long clean) {
    }

    private final Installation installation;
    private final LocalClamd clamd;
    private final Giver giver;

    private ScannedWork(Installation installation, LocalClamd clamd) throws SQLException, IOException {
        this.installation = installation;
        this.clamd = clamd;
        this.giver = Giver.some(installation, 1).get(0);
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1) {
            System.err.println("Say which jar to measure.");
            System.exit(2);
        }
        measure(Path.of(arguments[0]).toAbsolutePath()).forEach(finding -> System.out.println(finding.row()));
    }

    static List<Finding> measure(Path jar) throws Exception {
        try (LocalClamd clamd = LocalClamd.start();
                Installation installation = Installation.fresh(jar, "--follow-through.scanner.address=" + clamd.address())) {
            installation.body().grow(Body.PLAN_SIZE);
            return new ScannedWork(installation, clamd).measure();
        }
    }

    private List<Finding> measure() throws Exception {
        return List.of(
                Finding.atMost("W7", "25 MB of evidence, kept ÷ copying and forcing it, and clamd", 2.5,
                        Pairs.of(WARM_UPS, PAIRS, () -> give().kept(), this::copy)),
                Finding.atMost("W7", "25 MB of evidence, until clamd has called it clean ÷ the same", Double.POSITIVE_INFINITY,
                        Pairs.of(0, PAIRS, () -> give().clean(), this::copy)));
    }

    /** Gives a file and waits until clamd has called it clean. */
    private Given give() throws IOException, SQLException, InterruptedException {
        Path file = giver.file(Giver.LARGE);
        String token = giver.token();
        long from = System.nanoTime();
        giver.give(file, token);
        long kept = System.nanoTime() - from;
        while (installation.number(WAITING) > 0) {
            if (System.nanoTime() - from > LONGEST) {
                throw new IllegalStateException("clamd has not been asked within a minute.");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        long clean = System.nanoTime() - from;
        if (installation.number(NOT_CLEAN) > 0) {
            throw new IllegalStateException("A file of noise is not called clean.");
        }
        return new Given(kept, clean);
    }

    private long copy() throws IOException {
        Path file = giver.file(Giver.LARGE);
        Path copy = installation.folder().resolve("copy-of-" + file.getFileName());
        long from = System.nanoTime();
        CopiedFile.make(file, copy);
        clamd.scan(copy);
        return System.nanoTime() - from;
    }
}
