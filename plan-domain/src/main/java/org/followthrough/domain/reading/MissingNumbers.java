package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reports the numbers between the first and the last issue of a theme that stand nowhere, each as an empty issue. */
final class MissingNumbers {

    /** A longer gap is a misread number, not a run of lost issues. */
    private static final int LONGEST_GAP = 5;

    private MissingNumbers() {
    }

    static List<DraftIssue> filled(List<DraftIssue> issues) {
        List<DraftIssue> filled = new ArrayList<>();
        DraftIssue before = null;
        for (DraftIssue issue : issues) {
            if (before != null) {
                addBetween(filled, before, issue);
            }
            filled.add(issue);
            before = issue;
        }
        return filled;
    }

    private static void addBetween(List<DraftIssue> filled, DraftIssue before, DraftIssue after) {
        Optional<IssueNumber> from = IssueNumber.parse(before.no());
        Optional<IssueNumber> to = IssueNumber.parse(after.no());
        if (from.isEmpty() || to.isEmpty() || !from.get().isOfOneRun(to.get())
                || to.get().count() - from.get().count() > LONGEST_GAP + 1
                || to.get().count() - from.get().count() == before.actions().size()) {
            return;
        }
        for (IssueNumber number = from.get().next(); number.count() < to.get().count(); number = number.next()) {
            CellReading reading = CellReading.PLAIN.and(Confidence.LOW, Remark.of("number-and-text-missing", number));
            filled.add(new DraftIssue(number.toString(), after.theme(), null, List.of(), true,
                    new TreeSet<>(after.lines().headSet(after.lines().first() + 1)), Map.of(Field.NUMBER, reading),
                    List.of()));
        }
    }
}
