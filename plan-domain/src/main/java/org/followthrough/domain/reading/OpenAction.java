package org.followthrough.domain.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;

/** An action while its cells are being gathered. */
final class OpenAction {

    private final Map<Field, OpenCell> cells = new EnumMap<>(Field.class);
    private final TreeSet<Integer> lines = new TreeSet<>();
    private final OpenIssue issue;

    OpenAction(OpenIssue issue) {
        this.issue = issue;
    }

    OpenIssue issue() {
        return issue;
    }

    /** What it is about: its issue's words and its own. */
    String subject() {
        return issue.cell(Field.ISSUE).text() + " " + cell(Field.ACTION).text();
    }

    OpenCell cell(Field field) {
        return cells.computeIfAbsent(field, absent -> new OpenCell());
    }

    boolean isBlank(Field field) {
        return cell(field).isBlank();
    }

    /** Whether nothing at all was gathered for it. */
    boolean isBlank() {
        return cells.values().stream().allMatch(OpenCell::isBlank);
    }

    TreeSet<Integer> lines() {
        return lines;
    }

    /** Whether nothing but a pointer to another issue stands in it. */
    boolean isCrossReference() {
        return Brackets.isOnlyReference(cell(Field.ACTION).text());
    }
}
