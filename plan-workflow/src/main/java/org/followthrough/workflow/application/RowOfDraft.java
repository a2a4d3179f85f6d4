package org.followthrough.workflow.application;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.domain.reading.DraftPlan;

/** Tells whether a number stands for the same row of a document in two readings of it. */
final class RowOfDraft {

    private RowOfDraft() {
    }

    static boolean isSame(String key, DraftPlan before, DraftPlan after) {
        Optional<Set<Integer>> lines = lines(before, key);
        return lines.isPresent() && lines.equals(lines(after, key));
    }

    private static Optional<Set<Integer>> lines(DraftPlan draft, String key) {
        Stream<Set<Integer>> actions = draft.action(key).stream().map(action -> action.lines());
        Stream<Set<Integer>> issues = draft.issues().stream().filter(issue -> issue.no().equals(key))
                .map(issue -> issue.lines());
        Stream<Set<Integer>> themes = draft.themes().stream().filter(theme -> theme.code().equals(key))
                .map(theme -> Set.of(theme.line()));
        return Stream.of(actions, issues, themes).flatMap(found -> found).findFirst();
    }
}
