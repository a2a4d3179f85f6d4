package org.followthrough.domain.reading;

import java.util.List;
import java.util.Optional;

/** Gathers the repaired rows of a table, from the first to the last, into themes, issues and actions. */
final class PlanAssembly {

    private final OpenPlan plan = new OpenPlan();
    private final Columns columns;
    private final List<TableLine> lines;
    private final Numbering numbering;
    private String theme = "";
    private OpenIssue issue;
    private OpenAction above;

    private PlanAssembly(Table table) {
        this.columns = table.columns();
        this.lines = table.lines();
        this.numbering = new Numbering(lines);
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
        } else if (plan.themes().values().stream().noneMatch(known -> known.name().equals(cell))) {
            nameTheme(line, cell);
        }
    }

    /** A theme without a letter takes it from the number beside it; without that, the next free one. */
    private void nameTheme(TableLine line, String name) {
        String code = IssueNumber.parse(line.cell(Field.NUMBER)).map(IssueNumber::theme).orElse("");
        theme = code.isEmpty() ? String.valueOf((char) ('A' + plan.themes().size() % 26)) : code;
        CellReading reading = CellReading.PLAIN.and(Confidence.MEDIUM, Remark.of("theme-without-letter", name, theme));
        plan.themes().putIfAbsent(theme, new DraftTheme(theme, name, line.line(), reading));
    }

    private boolean openIssue(TableLine line, int row) {
        Optional<IssueNumber> number = numbering.at(row);
        if (number.isPresent()) {
            if (issue != null && issue.number().equals(number.get())) {
                return false;
            }
            open(line, number.get(), true);
            return true;
        }
        if (line.has(Field.NUMBER)) {
            plan.leave(line.line(), line.cell(Field.NUMBER), Remark.of("no-number", line.cell(Field.NUMBER)));
        }
        Unnumbered unnumbered = new Unnumbered(issue, numbering.nextAfter(row), columns.have(Field.NUMBER));
        if (!unnumbered.opens(line)) {
            return false;
        }
        IssueNumber inferred = issue == null ? new IssueNumber(theme, 1) : unnumbered.number(theme);
        open(line, inferred, false);
        return true;
    }

    private void open(TableLine line, IssueNumber number, boolean printed) {
        OpenIssue before = issue;
        String code = number.theme().isEmpty() ? theme : number.theme();
        issue = new OpenIssue(number, printed, code);
        plan.issues().add(issue);
        issue.cell(Field.NUMBER).remark(line.reading(Field.NUMBER));
        if (!printed) {
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
