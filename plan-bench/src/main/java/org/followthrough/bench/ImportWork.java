package org.followthrough.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** W1: a spreadsheet of many rows becomes a plan, against reading its cells and copying the rows. */
final class ImportWork {

    /** How many actions a plan holds, of which the number follows. */
    static final String ACTIONS = "select count(*) from action a join plan p on p.id = a.plan_id where p.number = ";

    private static final int PAIRS = 15;
    /** Pairs until little is left to be compiled on either side. */
    private static final int COMPILED_AFTER = 12;

    private final Visitor lead;
    private final Connection database;
    private final int rows;
    private final Path folder;
    private int lastPlan;

    /** @param lead a programme lead who is signed in */
    ImportWork(Visitor lead, Connection database, Path folder, int rows) {
        this.lead = lead;
        this.database = database;
        this.rows = rows;
        this.folder = folder;
    }

    List<Finding> measure() throws Exception {
        save(read(clean()));
        CopiedRows copied = new CopiedRows(database, lastPlan);
        Pairs saved = Pairs.of(COMPILED_AFTER, PAIRS, () -> save(read(clean())), copied::write);
        Pairs whole = Pairs.of(COMPILED_AFTER, PAIRS, this::readAndSave, () -> parsing(clean()) + copied.write());
        Pairs wrong = Pairs.of(COMPILED_AFTER, PAIRS, () -> reading(doubtful()), () -> reading(clean()));
        return List.of(
                Finding.atMost("W1", rows + " rows saved as a plan ÷ COPY of the rows that it made", 3, saved),
                Finding.atMost("W1", "read, checked and saved ÷ reading the cells + COPY", 2, whole),
                Finding.atMost("W1", "read with an error in every row ÷ read without", 1.5, wrong));
    }

    /** The number of the plan that was saved last. */
    int lastPlan() {
        return lastPlan;
    }

    private String read(Path file) throws IOException {
        return lead.upload("/imports", "file", file);
    }

    private long reading(Path file) throws IOException {
        long from = System.nanoTime();
        read(file);
        return System.nanoTime() - from;
    }

    /** How long a plan takes that is new, in nanoseconds. */
    long readAndSave() throws IOException, SQLException {
        Path clean = clean();
        long from = System.nanoTime();
        String draft = read(clean);
        return System.nanoTime() - from + save(draft);
    }

    private long save(String draft) throws IOException, SQLException {
        String token = lead.token(draft);
        long from = System.nanoTime();
        String plan = lead.send(draft, token, Map.of("title", "Plan of " + rows, "bodyName", "Harbour Council"));
        long took = System.nanoTime() - from;
        lastPlan = Integer.parseInt(plan.substring(plan.lastIndexOf('/') + 1));
        long actions = OneNumber.of(database, ACTIONS + lastPlan);
        if (actions != rows) {
            throw new IOException("The plan holds " + actions + " actions and not " + rows + ".");
        }
        return took;
    }

    private Path clean() throws IOException {
        return Spreadsheet.clean(folder.resolve("clean.xlsx"), rows);
    }

    private Path doubtful() throws IOException {
        return Spreadsheet.doubtful(folder.resolve("doubtful.xlsx"), rows);
    }

    private static long parsing(Path clean) throws IOException {
        long from = System.nanoTime();
        try (InputStream content = Files.newInputStream(clean)) {
            Spreadsheet.read(content);
        }
        return System.nanoTime() - from;
    }
}
