package org.followthrough.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * W1: what a plan was made from comes in once more, against what the first read and the save of as many rows take.
 *
 * <p>It comes in two ways. The same file is found to have been read before and leads to the plan that it became. A newer copy
 * of it, in which one cell says something else, is laid beside the live plan, where somebody picks what to take over. Neither
 * makes an action.
 */
final class ReimportWork {

    private static final int PAIRS = 7;
    /** Pairs until little is left to be compiled on either side. */
    private static final int COMPILED_AFTER = 8;
    private static final String ALL = "select count(*) from action";
    private static final String ONE_LINE = "one line differs in one action";

    private final Installation installation;
    private final ImportWork first;
    private final int rows;
    private final Visitor lead;
    private Path file;
    private PlanAtWork plan;
    private int added;
    private int times;

    /** @param first what reads and saves as many rows for the first time */
    ReimportWork(Installation installation, ImportWork first, int rows) throws IOException {
        this.installation = installation;
        this.first = first;
        this.rows = rows;
        this.lead = installation.lead();
    }

    List<Finding> measure() throws Exception {
        file = Spreadsheet.clean(installation.folder().resolve("first.xlsx"), rows);
        plan = PlanAtWork.saved(installation, file);
        plan.publish();
        Pairs same = Pairs.of(COMPILED_AFTER, PAIRS, () -> adding(this::readAgain), first::readAndSave);
        Pairs newer = Pairs.of(COMPILED_AFTER, PAIRS, () -> adding(this::compare), first::readAndSave);
        return List.of(
                Finding.atMost("W1", "the same file of " + rows + " rows read once more ÷ first read and saved", 1, same),
                Finding.atMost("W1", "a newer copy of " + rows + " rows laid beside the live plan ÷ first read and saved", 1, newer),
                Finding.atMost("W1", "actions that are new when a file comes in once more", 0, added, " in " + times + " times"));
    }

    /** The number of the live plan. */
    int livePlan() {
        return plan.number();
    }

    /** Counts what is new after something that should add nothing. */
    private long adding(Timing.Timed work) throws Exception {
        int before = installation.number(ALL);
        long took = work.run();
        added += installation.number(ALL) - before;
        times++;
        requireAsBefore();
        return took;
    }

    private void requireAsBefore() throws IOException, SQLException {
        int now = installation.number(ImportWork.ACTIONS + plan.number());
        if (now != rows) {
            throw new IOException("The plan holds " + now + " actions and not the " + rows + " of its file.");
        }
    }

    private long readAgain() throws IOException {
        String token = lead.token("/imports");
        long from = System.nanoTime();
        String shown = lead.page(lead.upload("/imports", token, Map.of("copyOf", String.valueOf(plan.number())), "file", file));
        long took = System.nanoTime() - from;
        if (!shown.contains("says exactly the same") || !shown.contains("href=\"/plans/" + plan.number() + "\"")) {
            throw new IOException("The page does not say that the file was read before.");
        }
        return took;
    }

    /** The page of changes is looked at once; the copy is put away without counting. */
    private long compare() throws IOException {
        Path copy = Spreadsheet.clean(installation.folder().resolve("newer.xlsx"), rows);
        String token = lead.token("/imports");
        long from = System.nanoTime();
        String changes = lead.upload("/imports", token, Map.of("copyOf", String.valueOf(plan.number())), "file", copy);
        String shown = lead.page(changes);
        long took = System.nanoTime() - from;
        requireOneLine(changes, shown);
        lead.send(changes + "/finish", lead.token(changes), Map.of());
        return took;
    }

    private void requireOneLine(String changes, String shown) throws IOException {
        if (!changes.endsWith("/changes") || !shown.contains(ONE_LINE) || shown.contains("id=\"added\"")
                || shown.contains("id=\"missing\"") || shown.contains("id=\"headings\"")) {
            throw new IOException(changes + " does not say that one line differs and nothing is new.");
        }
    }
}
