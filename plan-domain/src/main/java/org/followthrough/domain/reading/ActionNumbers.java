package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whether the numbers of a plan count its actions, several to an issue, rather than its issues. */
final class ActionNumbers {

    private static final int ONE_IN = 5;

    private final boolean counted;
    private final boolean dividing;

    ActionNumbers(List<TableLine> lines, Columns columns) {
        long numbered = lines.stream().filter(line -> line.has(Field.NUMBER)).count();
        long further = 0;
        List<Optional<IssueNumber>> parents = new ArrayList<>();
        String issue = "";
        for (TableLine line : lines) {
            boolean same = !line.has(Field.ISSUE) || line.cell(Field.ISSUE).equals(issue);
            further += !issue.isEmpty() && line.has(Field.NUMBER) && line.has(Field.ACTION) && same ? 1 : 0;
            if (!same && line.has(Field.NUMBER)) {
                parents.add(IssueNumber.parse(line.cell(Field.NUMBER)).flatMap(IssueNumber::parent));
            }
            issue = line.has(Field.ISSUE) ? line.cell(Field.ISSUE) : issue;
        }
        this.counted = columns.have(Field.ISSUE) && further > 0 && further * ONE_IN >= numbered;
        this.dividing = counted && parents.stream().allMatch(Optional::isPresent)
                && parents.stream().distinct().count() == parents.size();
    }

    /**
     * The number of the issue that a row's number stands for: of 2.1, where each issue's actions divide its number, 2.
     */
    IssueNumber ofIssue(IssueNumber printed) {
        return dividing ? printed.parent().orElse(printed) : printed;
    }

    /** Whether a numbered row holds a further action of an issue, rather than beginning the next. */
    boolean isFurther(TableLine line, OpenIssue current) {
        return counted && current != null && line.has(Field.ACTION) && !line.has(Field.THEME)
                && !current.cell(Field.ISSUE).isBlank()
                && (!line.has(Field.ISSUE) || line.cell(Field.ISSUE).equals(current.cell(Field.ISSUE).text()));
    }
}
