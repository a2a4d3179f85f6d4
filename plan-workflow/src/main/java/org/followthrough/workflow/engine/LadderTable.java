package org.followthrough.workflow.engine;

import java.util.List;
import java.util.Map;
import org.followthrough.domain.escalation.Rung;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.escalation.Rung.Unit;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** Reads the rows of the escalation ladder, and refuses a table that could not be kept. */
final class LadderTable {

    private static final String FILE = "escalation-ladder.dmn";

    private LadderTable() {
    }

    /** @throws FailureAnalyzedException with a sentence for whoever edited the table */
    static List<Rung> read(String issue, List<Map<String, Object>> rows) {
        String table = named(issue);
        if (rows.isEmpty()) {
            throw TableRow.broken(table, FILE, "it has no row");
        }
        List<Rung> rungs = rows.stream().map(cells -> rung(new TableRow(table, FILE, "rung", cells))).toList();
        for (int at = 1; at < rungs.size(); at++) {
            requireOrder(table, rungs.get(at - 1), rungs.get(at));
        }
        return rungs;
    }

    /** What to say when the table gives no rows at all. */
    static FailureAnalyzedException broken(String issue, Exception cause) {
        return TableRow.broken(named(issue), FILE, cause.getMessage());
    }

    private static String named(String issue) {
        return "The escalation ladder cannot be used for a \"" + issue + "\" issue";
    }

    private static Rung rung(TableRow row) {
        int number = row.number("rung");
        boolean mustAnswer = switch (row.text("mustAnswer")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw row.broken("rung " + number + " says neither yes nor no to an answer");
        };
        return new Rung(number, row.number("days"), row.word("unit", Unit.class), row.words("tell", Desk.class), mustAnswer);
    }

    private static void requireOrder(String table, Rung earlier, Rung later) {
        boolean sameUnit = earlier.unit() == later.unit();
        if (later.number() <= earlier.number() || sameUnit && later.offset() <= earlier.offset()) {
            throw TableRow.broken(table, FILE, "rung " + later.number() + " stands after rung " + earlier.number()
                    + " but is not later; rungs and their days must rise from row to row");
        }
    }
}
