package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** An issue while its rows are being gathered. */
final class OpenIssue {

    private final IssueNumber number;
    private final boolean printed;
    private final String theme;
    private final OpenCell text = new OpenCell();
    private final OpenCell refs = new OpenCell();
    private final OpenCell numberCell = new OpenCell();
    private final List<OpenAction> actions = new ArrayList<>();
    private final TreeSet<Integer> lines = new TreeSet<>();
    private int rowsSinceText;

    OpenIssue(IssueNumber number, boolean printed, String theme) {
        this.number = number;
        this.printed = printed;
        this.theme = theme;
    }

    IssueNumber number() {
        return number;
    }

    boolean isPrinted() {
        return printed;
    }

    String theme() {
        return theme;
    }

    OpenCell cell(Field field) {
        return switch (field) {
            case ISSUE -> text;
            case REPORT_REF -> refs;
            case NUMBER -> numberCell;
            default -> throw new IllegalArgumentException(field + " is told of an action, not of an issue.");
        };
    }

    List<OpenAction> actions() {
        return actions;
    }

    OpenAction lastAction() {
        return actions.isEmpty() ? open() : actions.get(actions.size() - 1);
    }

    OpenAction open() {
        OpenAction action = new OpenAction(this);
        actions.add(action);
        return action;
    }

    TreeSet<Integer> lines() {
        return lines;
    }

    /** How many rows with an action have passed since a row that held words of the issue. */
    int rowsSinceText() {
        return rowsSinceText;
    }

    void passed(TableLine line) {
        if (line.has(Field.ISSUE)) {
            rowsSinceText = 0;
        } else if (line.has(Field.ACTION)) {
            rowsSinceText++;
        }
    }
}
