package org.followthrough.domain.reading;

/** Puts the timescale, the owner and the progress of a row where they belong. */
final class ActionCells {

    private final OpenPlan plan;
    private final OpenIssue issue;
    private final OpenAction action;
    private final OpenAction above;
    private final boolean begun;

    ActionCells(OpenPlan plan, OpenIssue issue, OpenAction action, OpenAction above, boolean begun) {
        this.plan = plan;
        this.issue = issue;
        this.action = action;
        this.above = above;
        this.begun = begun;
    }

    void take(TableLine line) {
        if (begun && !issue.isPrinted() && above != null && issue.actions().size() == 1) {
            TornRow.take(above, line);
        }
        IssueText.take(plan, issue, line);
        timescale(line);
        owner(line);
        progress(line);
        action.cell(Field.RAG).remark(line.reading(Field.RAG));
        action.cell(Field.RAG).add(line.cell(Field.RAG));
    }

    private void timescale(TableLine line) {
        String cell = line.cell(Field.TIMESCALE);
        OpenCell timescale = action.cell(Field.TIMESCALE);
        timescale.remark(line.reading(Field.TIMESCALE));
        if (cell.chars().noneMatch(Character::isLetterOrDigit)) {
            leave(line, cell);
            return;
        }
        if (!timescale.isBlank()) {
            timescale.remark(Confidence.MEDIUM, Remark.of("several-timescales", line.line()));
        }
        timescale.add(cell);
    }

    private void owner(TableLine line) {
        OpenCell owner = action.cell(Field.OWNER);
        owner.remark(line.reading(Field.OWNER));
        if (!owner.isBlank() && line.has(Field.OWNER)) {
            owner.remark(Confidence.MEDIUM, Remark.of("continued", line.line()));
        }
        owner.add(line.cell(Field.OWNER));
    }

    private void progress(TableLine line) {
        String cell = line.cell(Field.PROGRESS);
        OpenCell progress = action.cell(Field.PROGRESS);
        progress.remark(line.reading(Field.PROGRESS));
        if (cell.isEmpty()) {
            return;
        }
        if (!begun || above == null) {
            if (!progress.isBlank()) {
                progress.remark(Confidence.HIGH, Remark.of("continued", line.line()));
            }
            progress.add(cell);
            return;
        }
        if (above.isCrossReference() && above.issue() == issue && !above.isBlank(Field.PROGRESS)
                && Wording.startsInMidSentence(cell)) {
            progress.add(above.cell(Field.PROGRESS).drain());
            progress.add(cell);
            progress.remark(Confidence.MEDIUM, Remark.of("from-reference", line.line()));
            return;
        }
        part(line, progress);
    }

    private void part(TableLine line, OpenCell progress) {
        OpenCell before = above.cell(Field.PROGRESS);
        TornText torn = TornText.part(before.last(), line.cell(Field.PROGRESS),
                above.subject(), action.subject());
        if (!torn.tail().isEmpty()) {
            Remark remark = Remark.of("tail", torn.tail(), line.line());
            before.add(torn.tail());
            before.remark(Confidence.MEDIUM, remark);
            above.lines().add(line.line());
            progress.remark(Confidence.MEDIUM, remark);
        }
        progress.add(torn.rest());
    }

    private void leave(TableLine line, String cell) {
        if (!cell.isEmpty()) {
            plan.leave(line.line(), cell, Remark.of("no-words", cell));
        }
    }
}
