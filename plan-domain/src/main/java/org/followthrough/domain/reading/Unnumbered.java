package org.followthrough.domain.reading;

import java.util.Optional;

/** Tells whether words of an issue that stand without a number begin an issue whose number is printed nowhere. */
final class Unnumbered {

    private final OpenIssue current;
    private final Optional<IssueNumber> next;
    private final boolean numbersExist;

    Unnumbered(OpenIssue current, Optional<IssueNumber> next, boolean numbersExist) {
        this.current = current;
        this.next = next;
        this.numbersExist = numbersExist;
    }

    boolean opens(TableLine line) {
        if (!line.has(Field.ISSUE) && (numbersExist || current != null)) {
            return !numbersExist && line.has(Field.ACTION) && !line.has(Field.ISSUE) && current == null;
        }
        if (current == null) {
            return true;
        }
        if (goesOn(line)) {
            return false;
        }
        if (!numbersExist) {
            return (line.has(Field.ACTION) || current.rowsSinceText() > 0)
                    && !line.cell(Field.ISSUE).equals(current.cell(Field.ISSUE).text());
        }
        boolean ownCells = line.has(Field.REPORT_REF) || line.has(Field.TIMESCALE) || line.has(Field.OWNER);
        return leavesRoom() && (skipsOne() && ownCells || current.rowsSinceText() > 0);
    }

    /** The number that follows the current one; or the first of a theme that has begun since. */
    IssueNumber number(String theme) {
        boolean newTheme = !theme.isEmpty() && !current.number().theme().isEmpty()
                && !theme.equals(current.number().theme());
        return newTheme ? new IssueNumber(theme, 1) : current.number().next();
    }

    private boolean goesOn(TableLine line) {
        return Wording.startsInMidSentence(line.cell(Field.ISSUE))
                || Wording.isDangling(current.cell(Field.ISSUE).last());
    }

    private boolean leavesRoom() {
        return next.map(number -> !number.equals(current.number().next())).orElse(true);
    }

    private boolean skipsOne() {
        return next.map(number -> current.number().skipsOneBefore(number)).orElse(false);
    }
}
