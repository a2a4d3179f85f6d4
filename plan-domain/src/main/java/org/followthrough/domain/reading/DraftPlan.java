package org.followthrough.domain.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan as it was read from a document, before anything is saved.
 *
 * @param title  null when none is printed above the table
 * @param asAt   the date in the title, as written; null when there is none
 * @param unread text that found no place
 */
public record DraftPlan(String title, String asAt, List<DraftTheme> themes, List<DraftIssue> issues,
        List<Unread> unread) {

    public DraftPlan {
        themes = List.copyOf(themes);
        issues = List.copyOf(issues);
        unread = List.copyOf(unread);
    }

    /** Every action in the order of the plan, those without text included. */
    public Stream<DraftAction> actions() {
        return issues.stream().flatMap(issue -> issue.actions().stream());
    }

    /** The action of an id such as {@code A4.2}. */
    public Optional<DraftAction> action(String id) {
        return actions().filter(action -> action.id().equals(id)).findFirst();
    }

    /** The numbers of the issues that are printed nowhere. */
    public List<String> missing() {
        return issues.stream().filter(DraftIssue::missing).map(DraftIssue::no).toList();
    }

    /**
     * This plan with cells put right; what other actions inherit from them follows. A correction whose key is not in
     * the plan changes nothing.
     */
    public DraftPlan with(List<Correction> corrections) {
        return corrections.stream().reduce(this, Correcting::apply, (first, second) -> second);
    }
}
