package org.followthrough.domain.reading;

/** Gathers the words and the report references of an issue. */
final class IssueText {

    private IssueText() {
    }

    /** Gives the issue before the words with which the cell of a new one begins but which end its own sentence. */
    static void tail(OpenIssue before, TableLine line) {
        String cell = line.cell(Field.ISSUE);
        int end = Wording.endOfSentence(cell, 0);
        boolean torn = Wording.startsInMidSentence(cell) && end < cell.length()
                && Wording.isUnfinished(before.cell(Field.ISSUE).last());
        if (torn) {
            before.cell(Field.ISSUE).add(cell.substring(0, end).strip());
            before.cell(Field.ISSUE)
                    .remark(Confidence.MEDIUM, Remark.of("tail", cell.substring(0, end).strip(), line.line()));
            before.lines().add(line.line());
            line.put(Field.ISSUE, cell.substring(end));
        }
    }

    static void take(OpenPlan plan, OpenIssue issue, TableLine line) {
        OpenCell text = issue.cell(Field.ISSUE);
        boolean again = line.cell(Field.ISSUE).equals(text.text());
        boolean goesOn = line.has(Field.ISSUE) && !text.isBlank() && !again;
        if (line.has(Field.ISSUE) && !again) {
            if (text.isBlank() && Wording.startsInMidSentence(line.cell(Field.ISSUE))) {
                text.remark(Confidence.LOW, Remark.of("start-lost", line.cell(Field.ISSUE)));
            }
            if (goesOn) {
                text.remark(Confidence.HIGH, Remark.of("continued", line.line()));
            }
            text.add(line.cell(Field.ISSUE));
            text.remark(line.reading(Field.ISSUE));
        }
        refs(plan, issue, line, goesOn);
    }

    private static void refs(OpenPlan plan, OpenIssue issue, TableLine line, boolean textGoesOn) {
        String cell = line.cell(Field.REPORT_REF);
        OpenCell refs = issue.cell(Field.REPORT_REF);
        refs.remark(line.reading(Field.REPORT_REF));
        if (cell.isEmpty() || cell.equals(refs.text())) {
            return;
        }
        boolean expected = refs.isBlank() || textGoesOn || refs.last().endsWith(",");
        if (!expected || !ReportRefs.isReadable(cell)) {
            plan.leave(line.line(), cell, Remark.of("no-reference", cell));
            return;
        }
        refs.add(cell);
    }
}
