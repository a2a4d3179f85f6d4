package org.followthrough.domain.reading;

import java.util.regex.Pattern;

/** Tells whether a row begins an action or goes on with the one above. */
final class ActionRows {

    private static final Pattern LIST_SIGN = Pattern.compile("^\\(([a-z]|[ivx]+)\\).*");

    private final OpenIssue issue;
    private final OpenAction above;
    private final boolean issueOpened;

    ActionRows(OpenIssue issue, OpenAction above, boolean issueOpened) {
        this.issue = issue;
        this.above = above;
        this.issueOpened = issueOpened;
    }

    /** Puts the row's action where it belongs; whether it began a new one. */
    boolean take(TableLine line) {
        String cell = line.cell(Field.ACTION);
        if (cell.isEmpty()) {
            return placeholder(line);
        }
        if (!issueOpened && !issue.actions().isEmpty() && issue.lastAction().isBlank()) {
            put(issue.lastAction(), line);
            return true;
        }
        if (issueOpened) {
            giveTail(line);
            begin(line);
            return true;
        }
        if (!issue.actions().isEmpty() && goesOn(line)) {
            OpenCell text = issue.lastAction().cell(Field.ACTION);
            text.add(cell);
            text.remark(line.reading(Field.ACTION));
            text.remark(Confidence.HIGH, Remark.of("continued", line.line()));
            return false;
        }
        begin(line);
        return true;
    }

    private boolean placeholder(TableLine line) {
        boolean needed = issueOpened || issue.actions().isEmpty();
        OpenAction action = needed ? issue.open() : issue.lastAction();
        action.cell(Field.ACTION).remark(line.reading(Field.ACTION));
        return needed;
    }

    private void begin(TableLine line) {
        put(issue.open(), line);
    }

    private static void put(OpenAction action, TableLine line) {
        OpenCell text = action.cell(Field.ACTION);
        text.add(line.cell(Field.ACTION));
        text.remark(line.reading(Field.ACTION));
        if (Wording.startsInMidSentence(line.cell(Field.ACTION))) {
            text.remark(Confidence.LOW, Remark.of("start-lost", line.cell(Field.ACTION)));
        }
    }

    /** A new issue's own action does not begin in mid-sentence: such words end an action of the issue before. */
    private void giveTail(TableLine line) {
        String cell = line.cell(Field.ACTION);
        if (above == null || !issue.isPrinted() || !Wording.startsInMidSentence(cell)) {
            return;
        }
        if (Wording.isUnfinished(above.cell(Field.ACTION).last()) && !above.isBlank(Field.ACTION)) {
            above.cell(Field.ACTION).add(cell);
            above.cell(Field.ACTION).remark(Confidence.LOW, Remark.of("tail", cell, line.line()));
            above.lines().add(line.line());
            line.put(Field.ACTION, "");
        }
    }

    private boolean goesOn(TableLine line) {
        String cell = line.cell(Field.ACTION);
        OpenCell text = issue.lastAction().cell(Field.ACTION);
        if (text.isBlank()) {
            return line.isAfterHeader() && line.has(Field.ISSUE) || Wording.startsInMidSentence(cell);
        }
        return Wording.isDangling(text.last())
                || Wording.isUnfinished(text.last())
                        && (Wording.startsInMidSentence(cell) || LIST_SIGN.matcher(cell).matches());
    }
}
