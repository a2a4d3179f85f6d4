package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.reading.Beside.Clause;

/** Gives cells that begin in mid-sentence, and rows that lost their action, the words that stand beside the table. */
final class LostWords {

    /** How many rows the text beside the table may stand away. */
    private static final int NEAR = 3;
    private static final double SAME = 0.85;
    private static final double SAME_PROGRESS = 0.8;

    private final List<TableLine> lines;
    private final List<Clause> issues;
    private final List<Clause> actions;

    private LostWords(Table table) {
        Beside beside = new Beside(table.asides());
        this.lines = table.lines();
        this.issues = beside.issues();
        this.actions = beside.actions();
    }

    static void restore(Table table) {
        LostWords lost = new LostWords(table);
        if (lost.issues.isEmpty() && lost.actions.isEmpty()) {
            return;
        }
        List<TableLine> near = table.lines().stream().filter(lost::isNear).toList();
        near.forEach(lost::completeIssue);
        near.forEach(lost::completeAction);
        near.forEach(lost::fillAction);
        near.forEach(lost::joinClauseAbove);
    }

    private boolean isNear(TableLine line) {
        return actions.stream().anyMatch(clause -> Math.abs(clause.line() - line.line()) <= NEAR);
    }

    private void completeIssue(TableLine line) {
        if (line.has(Field.NUMBER) && Wording.startsInMidSentence(line.cell(Field.ISSUE))) {
            mostFrequent(issues, clause -> Completion.of(line.cell(Field.ISSUE), clause.text()))
                    .ifPresent(whole -> put(line, Field.ISSUE, whole));
        }
    }

    private void completeAction(TableLine line) {
        if (Wording.startsInMidSentence(line.cell(Field.ACTION))) {
            mostFrequent(actions, clause -> Completion.of(line.cell(Field.ACTION), clause.text()))
                    .ifPresent(whole -> put(line, Field.ACTION, whole));
        }
    }

    /** A row without an action takes the clause that has its timescale or its progress and is printed in no row. */
    private void fillAction(TableLine line) {
        if (!line.has(Field.NUMBER) || line.has(Field.ACTION)) {
            return;
        }
        unprinted().stream()
                .filter(clause -> line.has(Field.TIMESCALE)
                        ? clause.timescale().equals(line.cell(Field.TIMESCALE))
                        : Likeness.of(clause.progress(), line.cell(Field.PROGRESS)) >= SAME_PROGRESS)
                .findFirst()
                .ifPresent(clause -> take(line, clause, clause.text()));
    }

    /** Words that begin in mid-sentence go on from the nearest clause above that is printed in no row. */
    private void joinClauseAbove(TableLine line) {
        String cell = line.cell(Field.ACTION);
        if (Wording.startsInMidSentence(cell) && !line.has(Field.TIMESCALE)) {
            unprinted().stream()
                    .filter(clause -> clause.line() <= line.line() && line.line() - clause.line() <= NEAR)
                    .max(Comparator.comparingInt(clause -> (Wording.isDangling(clause.text()) ? 1000 : 0) + clause.line()))
                    .ifPresent(clause -> take(line, clause, clause.text() + " " + cell));
        }
    }

    private static void take(TableLine line, Clause clause, String action) {
        put(line, Field.ACTION, action);
        if (!line.has(Field.TIMESCALE)) {
            put(line, Field.TIMESCALE, clause.timescale());
        }
        if (!clause.owner().isEmpty() && (!line.has(Field.OWNER) || line.cell(Field.OWNER).startsWith("/"))) {
            put(line, Field.OWNER, (clause.owner() + " " + line.cell(Field.OWNER)).strip());
        }
    }

    private static void put(TableLine line, Field field, String words) {
        line.put(field, words);
        line.remark(field, Confidence.LOW, Remark.of("found-beside", words));
    }

    /** The clauses that no row's action is like, each once, cut off where the words of a row begin. */
    private List<Clause> unprinted() {
        Map<String, Clause> once = new LinkedHashMap<>();
        for (Clause clause : actions) {
            Clause cut = cut(clause);
            boolean printed = lines.stream().filter(this::isNear).map(line -> line.cell(Field.ACTION))
                    .anyMatch(action -> !action.isEmpty() && (Likeness.of(action, cut.text()) >= SAME
                            || Likeness.toStart(cut.text(), action) >= SAME));
            if (!printed && !cut.text().isEmpty()) {
                once.merge(cut.text(), cut, (first, second) -> first.owner().isEmpty() ? second : first);
            }
        }
        return new ArrayList<>(once.values());
    }

    private Clause cut(Clause clause) {
        String text = clause.text();
        for (TableLine line : lines) {
            String action = isNear(line) ? line.cell(Field.ACTION) : "";
            String tail = Completion.tailOf(action);
            int at = tail.isEmpty() ? -1 : text.indexOf(tail);
            text = at > 0 ? text.substring(0, at).strip() : text;
        }
        return new Clause(clause.line(), text, false, clause.timescale(), clause.owner(), clause.progress());
    }

    private static Optional<String> mostFrequent(List<Clause> clauses, Function<Clause, Optional<String>> completion) {
        Map<String, Long> counts = clauses.stream().map(completion).flatMap(Optional::stream)
                .collect(Collectors.groupingBy(whole -> whole, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
