package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.reading.Beside.Clause;

/** The actions beside the table that its rows have lost. */
final class Unprinted {

    private static final double SAME = 0.85;
    private static final double ALIKE = 0.9;
    private static final int SHORTEST = 20;

    private final List<Clause> actions;
    private final List<TableLine> near;
    private final KnownOwners owners;
    private final List<String> broken;

    /** @param near the rows beside which the actions stand, before any of them is completed */
    Unprinted(List<Clause> actions, List<TableLine> near, KnownOwners owners) {
        this.actions = actions;
        this.near = near;
        this.owners = owners;
        this.broken = near.stream().map(line -> line.cell(Field.ACTION)).filter(Wording::startsInMidSentence).toList();
    }

    /** Those that no row's action is like, each once, cut off where the words of a row's broken cell begin. */
    List<Clause> clauses() {
        List<List<Clause>> alike = new ArrayList<>();
        for (Clause clause : actions) {
            Clause cut = new Clause(clause.line(), cut(clause.text()), false, clause.timescale(),
                    owners.like(clause.owner()), clause.progress());
            if (!cut.text().isEmpty() && near.stream().noneMatch(line -> holds(line, cut.text()))) {
                alike.stream().filter(group -> Likeness.of(group.get(0).text(), cut.text()) >= ALIKE).findFirst()
                        .orElseGet(() -> {
                            alike.add(new ArrayList<>());
                            return alike.get(alike.size() - 1);
                        }).add(cut);
            }
        }
        return alike.stream().map(Unprinted::joined).toList();
    }

    /** At the place of the last, as most of them are printed. */
    private static Clause joined(List<Clause> alike) {
        return new Clause(alike.get(alike.size() - 1).line(), most(alike, Clause::text), false,
                most(alike, Clause::timescale), most(alike, Clause::owner), most(alike, Clause::progress));
    }

    private static String most(List<Clause> alike, Function<Clause, String> part) {
        Map<String, Long> counts = alike.stream().map(part).filter(words -> !words.isEmpty())
                .collect(Collectors.groupingBy(words -> words, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    private String cut(String text) {
        for (String cell : broken) {
            int at = Completion.start(cell, text);
            if (at > 0) {
                return text.substring(0, at).strip();
            }
        }
        return text;
    }

    private static boolean holds(TableLine line, String text) {
        String action = line.cell(Field.ACTION);
        return !action.isEmpty() && (Likeness.toStart(text, action) >= SAME
                || action.length() >= SHORTEST && Likeness.toStart(action, text) >= SAME
                || action.length() >= SHORTEST && Likeness.toEnd(action, text) >= SAME);
    }
}
