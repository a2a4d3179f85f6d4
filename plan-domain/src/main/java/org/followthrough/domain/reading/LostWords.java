package org.followthrough.domain.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.domain.reading.Beside.Clause;

/** Gives cells that begin in mid-sentence, and rows that lost their action, the words that stand beside the table. */
final class LostWords {

    /** How many rows the text beside the table may stand away. */
    private static final int NEAR = 3;
    private static final double SAME_PROGRESS = 0.8;
    private static final int DANGLING_FIRST = 1_000_000;
    /**
     * A page that lost its grid is one page; a table with more beside it is something else, and takes long to compare.
     */
    private static final int MOST_CLAUSES = 100;
    private static final int MOST_ROWS = 40;

    private final Beside beside;
    private final List<TableLine> lines;
    private final List<TableLine> near;
    private final Unprinted unprinted;
    private List<Clause> left;

    private LostWords(Beside beside, List<TableLine> lines, List<TableLine> near) {
        this.beside = beside;
        this.lines = lines;
        this.near = near;
        this.unprinted = new Unprinted(beside.actions(), near, KnownOwners.of(lines));
    }

    static void restore(Table table) {
        if (table.asides().isEmpty()) {
            return;
        }
        Beside beside = new Beside(table.asides());
        List<TableLine> near = table.lines().stream().filter(line -> isNear(line, beside)).toList();
        if (near.isEmpty() || near.size() > MOST_ROWS) {
            return;
        }
        LostWords lost = new LostWords(beside, table.lines(), near);
        lost.near.forEach(line -> {
            if (line.has(Field.NUMBER)) {
                complete(line, Field.ISSUE, lost.beside.issues());
            }
            complete(line, Field.ACTION, lost.beside.actions());
            complete(line, Field.PROGRESS, lost.beside.progress());
        });
        lost.near.forEach(lost::fillAction);
        lost.near.forEach(lost::joinClauseAbove);
        DoubledRows.clear(lost.near);
    }

    private static boolean isNear(TableLine line, Beside beside) {
        return beside.actions().size() <= MOST_CLAUSES
                && beside.actions().stream().anyMatch(clause -> Math.abs(clause.line() - line.line()) <= NEAR);
    }

    private static void complete(TableLine line, Field field, List<Clause> clauses) {
        if (Wording.startsInMidSentence(line.cell(field))) {
            Map<String, Long> counts = clauses.stream()
                    .map(clause -> Completion.of(line.cell(field), clause.text())).flatMap(Optional::stream)
                    .collect(Collectors.groupingBy(whole -> whole, LinkedHashMap::new, Collectors.counting()));
            counts.entrySet().stream().max(Map.Entry.comparingByValue())
                    .ifPresent(whole -> put(line, field, whole.getKey()));
        }
    }

    /** A row without an action takes the clause that has its timescale or its progress and is printed in no row. */
    private void fillAction(TableLine line) {
        if (!line.has(Field.NUMBER) || line.has(Field.ACTION)) {
            return;
        }
        left().stream()
                .filter(clause -> line.has(Field.TIMESCALE)
                        ? clause.timescale().equals(line.cell(Field.TIMESCALE))
                        : Likeness.of(clause.progress(), line.cell(Field.PROGRESS)) >= SAME_PROGRESS)
                .findFirst()
                .ifPresent(clause -> take(line, clause, clause.text()));
    }

    /** Words that begin in mid-sentence go on from the nearest clause above that is printed in no row. */
    private void joinClauseAbove(TableLine line) {
        String cell = line.cell(Field.ACTION);
        if (!Wording.startsInMidSentence(cell) || Timescales.isReadable(line.cell(Field.TIMESCALE))) {
            return;
        }
        left().stream()
                .filter(clause -> clause.line() <= line.line() && line.line() - clause.line() <= NEAR)
                .max(Comparator.comparingInt(clause ->
                        (Wording.isDangling(clause.text()) ? DANGLING_FIRST : 0) + clause.line()))
                .ifPresent(clause -> take(ownRow(line), clause, clause.text() + " " + cell));
    }

    /** A new issue's row holds words of the action before it; they become a row of their own above. */
    private TableLine ownRow(TableLine line) {
        if (!line.has(Field.NUMBER)) {
            return line;
        }
        TableLine above = new TableLine(line.line(), false);
        line.clear(Field.ACTION, Remark.of("tail", line.cell(Field.ACTION), line.line()));
        lines.add(lines.indexOf(line), above);
        return above;
    }

    /** The clauses that are still printed in no row. */
    private List<Clause> left() {
        if (left == null) {
            left = unprinted.clauses();
        }
        return left;
    }

    private void take(TableLine line, Clause clause, String action) {
        left = null;
        put(line, Field.ACTION, action);
        if (!line.has(Field.TIMESCALE)) {
            put(line, Field.TIMESCALE, clause.timescale());
        }
        boolean ownerLost = !line.has(Field.OWNER) || Wording.startsInMidSentence(line.cell(Field.OWNER));
        if (!clause.owner().isEmpty() && ownerLost) {
            put(line, Field.OWNER, (clause.owner() + " " + line.cell(Field.OWNER)).strip());
        }
    }

    private static void put(TableLine line, Field field, String words) {
        line.put(field, words);
        line.remark(field, Confidence.LOW, Remark.of("found-beside", words));
    }
}
