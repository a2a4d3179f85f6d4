package org.followthrough.domain.reading;

import java.util.List;
import java.util.Optional;

/** Gathers the repaired rows of a table, from the first to the last, into themes, issues and actions. */
final class PlanAssembly {

    private static final int LETTERS = 26;

    private final OpenPlan plan = new OpenPlan();
    private final Columns columns;
    private final List<TableLine> lines;
    private final Numbering numbering;
    private final ActionNumbers actionNumbers;
    private final boolean numbered;
    private String theme = "";
    private OpenIssue issue;
    private OpenAction above;

    private PlanAssembly(Table table) {
        this.columns = table.columns();
        this.lines = table.lines();
        this.numbering = new Numbering(lines);
        this.actionNumbers = new ActionNumbers(lines, columns);
        this.numbered = lines.stream().anyMatch(line -> line.has(Field.NUMBER));
    }

    static OpenPlan of(Table table) {
        PlanAssembly assembly = new PlanAssembly(table);
        for (int row = 0; row < assembly.lines.size(); row++) {
            assembly.take(row);
        }
        return assembly.plan;
    }

    private void take(int row) {
        TableLine line = lines.get(row);
        readTheme(line);
        boolean opened = openIssue(line, row);
        if (issue == null) {
            leaveAll(line);
            return;
        }
        issue.lines().add(line.line());
        issue.passed(line);
        OpenAction before = above;
        boolean begun = new ActionRows(issue, before, opened).take(line);
        OpenAction action = issue.lastAction();
        action.lines().add(line.line());
        new ActionCells(plan, issue, action, before, begun).take(line);
        above = action;
    }

    private void readTheme(TableLine line) {
        String cell = line.cell(Field.THEME);
        if (cell.isEmpty()) {
            return;
        }
        Optional<ThemeName> named = ThemeName.parse(cell);
        if (named.isPresent()) {
            theme = named.get().code();
            plan.themes().putIfAbsent(theme,
                    new DraftTheme(theme, named.get().name(), line.line(), line.reading(Field.THEME)));
        } else {
            plan.themes().values().stream().filter(known -> known.name().equals(cell)).findFirst()
                    .ifPresentOrElse(known -> theme = known.code(), () -> nameTheme(line, cell));
        }
    }

    /** A theme without a letter takes it from the number beside it; without that, the next free one. */
    private void nameTheme(TableLine line, String name) {
        String code = IssueNumber.parse(line.cell(Field.NUMBER)).map(IssueNumber::theme).orElse("");
        theme = code.isEmpty() || plan.themes().containsKey(code) ? freeLetter() : code;
        CellReading reading = CellReading.PLAIN.and(Confidence.MEDIUM, Remark.of("theme-without-letter", name, theme));
        plan.themes().put(theme, new DraftTheme(theme, name, line.line(), reading));
    }

    private String freeLetter() {
        int at = 0;
        while (plan.themes().containsKey(letters(at))) {
            at++;
        }
        return letters(at);
    }

    private static String letters(int at) {
        String last = String.valueOf((char) ('A' + at % LETTERS));
        return at < LETTERS ? last : letters(at / LETTERS - 1) + last;
    }

    private boolean openIssue(TableLine line, int row) {
        Optional<IssueNumber> number = numbering.at(row).map(actionNumbers::ofIssue);
        if (number.isPresent()) {
            if (isOfSameIssue(line, number.get())) {
                return false;
            }
            open(line, number.get(), true);
            return true;
        }
        if (line.has(Field.NUMBER)) {
            plan.leave(line.line(), line.cell(Field.NUMBER), Remark.of("no-number", line.cell(Field.NUMBER)));
        }
        Unnumbered unnumbered = new Unnumbered(issue, numbering.nextAfter(row), numbered);
        if (!unnumbered.opens(line)) {
            return false;
        }
        IssueNumber inferred = issue == null ? new IssueNumber(theme, 1) : unnumbered.number(theme);
        open(line, inferred, false);
        return true;
    }

    /** Whether a number is that of the issue above, or that of a further action of it. */
    private boolean isOfSameIssue(TableLine line, IssueNumber number) {
        if (issue == null) {
            return false;
        }
        boolean otherWords = line.has(Field.ISSUE) && line.has(Field.ACTION)
                && !Wording.startsInMidSentence(line.cell(Field.ISSUE))
                && !Wording.isUnfinished(issue.cell(Field.ISSUE).last())
                && !line.cell(Field.ISSUE).equals(issue.cell(Field.ISSUE).text());
        boolean otherTheme = line.has(Field.THEME) && !theme.equals(issue.theme());
        boolean same = issue.number().equals(number) && !otherWords;
        return !otherTheme && (same || actionNumbers.isFurther(line, issue));
    }

    private void open(TableLine line, IssueNumber number, boolean printed) {
        OpenIssue before = issue;
        boolean ofTheme = theme.isEmpty() || plan.themes().containsKey(number.theme());
        String code = number.theme().isEmpty() || !ofTheme ? theme : number.theme();
        issue = new OpenIssue(number, printed || !numbered, code);
        plan.issues().add(issue);
        issue.cell(Field.NUMBER).remark(line.reading(Field.NUMBER));
        if (!numbered) {
            issue.cell(Field.NUMBER).remark(Confidence.MEDIUM, Remark.of("numbered-by-order", number));
        } else if (!printed) {
            issue.cell(Field.NUMBER).remark(Confidence.LOW, Remark.of("number-missing", number));
        }
        if (before != null) {
            IssueText.tail(before, line);
        }
    }

    private void leaveAll(TableLine line) {
        for (Field field : Field.values()) {
            if (line.has(field) && field != Field.THEME) {
                plan.leave(line.line(), line.cell(field), Remark.of("before-first-issue"));
            }
        }
    }
}
