package org.followthrough.workflow.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.domain.escalation.Rung;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.escalation.Rung.Unit;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** Reads the rows of the escalation ladder, and refuses a table that could not be kept. */
final class LadderTable {

    private LadderTable() {
    }

    /** @throws FailureAnalyzedException with a sentence for whoever edited the table */
    static List<Rung> read(String issue, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            throw broken(issue, "it has no row");
        }
        List<Rung> rungs = rows.stream().map(row -> rung(issue, row)).toList();
        for (int at = 1; at < rungs.size(); at++) {
            requireOrder(issue, rungs.get(at - 1), rungs.get(at));
        }
        return rungs;
    }

    private static Rung rung(String issue, Map<String, Object> row) {
        int number = number(issue, row, "rung");
        Unit unit = word(issue, row, Unit.class, text(issue, row, "unit"));
        List<Desk> desks = Arrays.stream(text(issue, row, "tell").split(","))
                .map(desk -> word(issue, row, Desk.class, desk))
                .toList();
        boolean mustAnswer = switch (text(issue, row, "mustAnswer")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw broken(issue, "rung " + number + " says neither yes nor no to an answer");
        };
        return new Rung(number, number(issue, row, "days"), unit, desks, mustAnswer);
    }

    private static void requireOrder(String issue, Rung earlier, Rung later) {
        boolean sameUnit = earlier.unit() == later.unit();
        if (later.number() <= earlier.number() || sameUnit && later.offset() <= earlier.offset()) {
            throw broken(issue, "rung " + later.number() + " stands after rung " + earlier.number()
                    + " but is not later; rungs and their days must rise from row to row");
        }
    }

    private static int number(String issue, Map<String, Object> row, String column) {
        if (row.get(column) instanceof Integer number) {
            return number;
        }
        throw broken(issue, "\"" + row.get(column) + "\" under " + column + " is not a whole number");
    }

    private static String text(String issue, Map<String, Object> row, String column) {
        if (row.get(column) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw broken(issue, "rung " + row.get("rung") + " has nothing under " + column);
    }

    private static <W extends Enum<W>> W word(String issue, Map<String, Object> row, Class<W> words, String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(name))
                .findFirst()
                .orElseThrow(() -> broken(issue, "rung " + row.get("rung") + " says \"" + text.strip() + "\"; use one of "
                        + Arrays.toString(words.getEnumConstants()).toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    private static FailureAnalyzedException broken(String issue, String why) {
        return new FailureAnalyzedException(
                "The escalation ladder cannot be used for a \"" + issue + "\" issue: " + why + ".",
                "Put it right in bpmn/escalation-ladder.dmn.");
    }
}
