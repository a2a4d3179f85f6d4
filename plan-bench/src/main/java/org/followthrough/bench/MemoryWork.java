package org.followthrough.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * W1, W7 and W9: how much more of the heap is in use while many people give files, while a plan leaves as a document, and
 * while one is read and saved, than when nobody asks for anything.
 *
 * <p>The work is done once before anything is counted, so that what the product loads once and keeps does not count. Then it
 * goes on, again and again, until the heap has been looked at often enough; the most that any look has seen decides.
 *
 * <p>Arguments: the product's jar, and how many rows the plan has.
 */
public final class MemoryWork {

    private static final int PEOPLE = 20;
    private static final int LOOKS = 25;
    private static final int MEGABYTE = 1024 * 1024;
    private static final double MOST_OF_FILES = 16;
    private static final double MOST_OF_DOCUMENTS = 64;
    private static final double MOST_OF_IMPORTS = 128;
    private static final int FEWER = 10;
    private static final String ZIP = "PK";

    private final Installation installation;
    private final LiveHeap heap;
    private final int rows;

    /** @param rows of the plan that leaves */
    MemoryWork(Installation installation, int rows) {
        this.installation = installation;
        this.heap = new LiveHeap(installation.product());
        this.rows = rows;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2 || !arguments[1].matches("[1-9]\\d{1,5}")) {
            System.err.println("Say which jar to measure, and how many rows the plan has, 10 to 999999.");
            System.exit(2);
        }
        try (Installation installation = Installation.fresh(Path.of(arguments[0]).toAbsolutePath())) {
            new MemoryWork(installation, Integer.parseInt(arguments[1])).measure()
                    .forEach(finding -> System.out.println(finding.row()));
        }
    }

    List<Finding> measure() throws Exception {
        installation.body().grow(Body.PLAN_SIZE);
        List<Giver> givers = Giver.some(installation, PEOPLE);
        List<Finding> findings = new ArrayList<>();
        findings.add(taking(givers, "25 MB", Giver.LARGE));
        findings.add(taking(givers, "1 MB", MEGABYTE));
        for (int size : List.of(rows / FEWER, rows)) {
            int plan = published(size);
            findings.add(leaving(plan, size, "xlsx"));
            findings.add(leaving(plan, size, "docx"));
        }
        findings.add(coming());
        return findings;
    }

    private Finding coming() throws Exception {
        Visitor lead = installation.lead();
        return added("W1", String.format(Locale.UK, "heap in use while %,d rows are read and saved", rows), MOST_OF_IMPORTS,
                List.of(() -> come(lead)));
    }

    private void come(Visitor lead) throws Exception {
        Path file = Spreadsheet.clean(installation.folder().resolve("comes.xlsx"), rows);
        int plan = PlanAtWork.saved(installation, lead, file).number();
        int actions = installation.number(ImportWork.ACTIONS + plan);
        if (actions != rows) {
            throw new IOException("The plan holds " + actions + " actions and not " + rows + ".");
        }
    }

    private Finding taking(List<Giver> givers, String size, int bytes) throws Exception {
        List<Timing.Work> all = givers.stream().<Timing.Work>map(giver -> () -> give(giver, bytes)).toList();
        return added("W7", "heap in use while " + PEOPLE + " people give files of " + size, MOST_OF_FILES, all);
    }

    private static void give(Giver giver, int bytes) throws IOException {
        Path file = giver.file(bytes);
        giver.give(file, giver.token());
        Files.delete(file);
    }

    private int published(int size) throws IOException {
        PlanAtWork plan = PlanAtWork.saved(installation, Spreadsheet.clean(installation.folder().resolve("leaves.xlsx"), size));
        plan.publish();
        return plan.number();
    }

    private Finding leaving(int plan, int size, String kind) throws Exception {
        Visitor lead = installation.lead();
        return added("W9", String.format(Locale.UK, "heap in use while %,d rows leave as %s", size, kind), MOST_OF_DOCUMENTS,
                List.of(() -> leave(lead, "/plans/" + plan + "/export." + kind)));
    }

    private static void leave(Visitor lead, String address) throws IOException {
        if (!new String(lead.download(address).content(), 0, ZIP.length(), StandardCharsets.ISO_8859_1).equals(ZIP)) {
            throw new IOException("What comes from " + address + " is no document.");
        }
    }

    /** Does all of the work at once, and says what it adds to the heap that is in use. */
    private Finding added(String workload, String what, double goal, List<Timing.Work> work) throws Exception {
        AtomicBoolean enough = new AtomicBoolean(true);
        double atFirst = heap.megabytes();
        double before;
        double most = 0;
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            end(begin(work, enough, threads));
            before = heap.megabytes();
            enough.set(false);
            List<Future<Timing>> going = begin(work, enough, threads);
            for (int look = 0; look < LOOKS; look++) {
                most = Math.max(most, heap.megabytes());
            }
            enough.set(true);
            end(going);
        } finally {
            threads.shutdownNow();
        }
        return Finding.atMost(workload, what + " − when nobody asks for anything", goal, most - before, String.format(Locale.UK,
                " MB; %.1f MB at most in %d looks, %.1f MB before, %.1f MB afterwards, %.1f MB before it was done for the first time",
                most, LOOKS, before, heap.megabytes(), atFirst));
    }

    private static List<Future<Timing>> begin(List<Timing.Work> all, AtomicBoolean enough, ExecutorService threads) {
        List<Future<Timing>> going = new ArrayList<>();
        for (Timing.Work work : all) {
            Callable<Timing> again = () -> Timing.until(enough::get, Timing.all(work));
            going.add(threads.submit(again));
        }
        return going;
    }

    private static void end(List<Future<Timing>> going) throws Exception {
        for (Future<Timing> one : going) {
            one.get();
        }
    }
}
