package org.followthrough.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;

/** W5: how many statements my work sends for a page, with few tasks and with several pages of them, at every size. */
final class PageStatements {

    private static final int MOST = 8;
    private static final int OWNER = 50;

    private final IntSummaryStatistics ofAll = new IntSummaryStatistics();

    /** @param actions in the installation */
    Finding at(int actions, Installation installation) throws Exception {
        List<Integer> sent = new ArrayList<>();
        SentStatements statements = new SentStatements(installation.database());
        sent.add(count(statements, installation.person(OWNER), ManyTasks.address(1)));
        int tasks;
        try (ManyTasks many = new ManyTasks(installation)) {
            tasks = many.number();
            for (int page = 1; page <= many.pages(); page++) {
                sent.add(count(statements, many.owner(), ManyTasks.address(page)));
            }
        }
        sent.forEach(ofAll::accept);
        return Finding.atMost("W5", "statements for a page of my work, the most, at " + actions + " actions", MOST,
                sent.stream().mapToInt(Integer::intValue).max().orElseThrow(), String.format(Locale.UK,
                        "; %d for an owner of the body, %s for the pages of %d tasks", sent.get(0), sent.subList(1, sent.size()), tasks));
    }

    private static int count(SentStatements statements, Visitor visitor, String path) throws Exception {
        return statements.of(() -> look(visitor, path));
    }

    private static void look(Visitor visitor, String path) throws IOException {
        if (!visitor.page(path).contains("Check lantern")) {
            throw new IOException(path + " shows no task.");
        }
    }

    /** How many more statements the page with most of them sends than the one with fewest, of all sizes so far. */
    Finding spread() {
        return Finding.atMost("W5", "statements for a page of my work, the most − the fewest of all pages and sizes", 0,
                ofAll.getMax() - ofAll.getMin(), String.format(Locale.UK, "; %d − %d", ofAll.getMax(), ofAll.getMin()));
    }
}
