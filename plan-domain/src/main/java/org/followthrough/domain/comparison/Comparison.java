package org.followthrough.domain.comparison;

import java.util.List;
import java.util.Objects;
import org.followthrough.domain.reading.DraftAction;

/**
 * What differs between a document and the live plan of which it is a newer copy.
 *
 * @param headings themes and issues that are new or worded in another way on paper
 * @param actions  every action that stands on both sides, those without a difference included, in the order of the paper
 * @param added    actions that stand on paper only
 * @param missing  actions that the paper lacks, those that ended without being done left out
 */
public record Comparison(
        List<Heading> headings, List<ComparedAction> actions, List<Added> added, List<LiveAction> missing) {

    public Comparison {
        headings = List.copyOf(headings);
        actions = List.copyOf(actions);
        added = List.copyOf(added);
        missing = List.copyOf(missing);
    }

    /**
     * A theme or an issue that differs.
     *
     * @param key     the code of the theme or the number of the issue
     * @param product what the product says, or null when it does not know it
     */
    public record Heading(Kind kind, String key, String paper, String product) {

        /** What it heads. */
        public enum Kind {
            THEME, ISSUE
        }

        public boolean isNew() {
            return product == null;
        }
    }

    /** @param issue the number of the issue under which it stands */
    public record Added(String issue, DraftAction action) {

        /** Changes when what the document says of it changes, so that nobody adds what they have not seen. */
        public String mark() {
            return Integer.toHexString(Objects.hash(issue, action.text(), action.effectiveTimescale(),
                    action.effectiveOwners(), action.rag(), action.progress()));
        }
    }

    /** The actions that differ in at least one line. */
    public List<ComparedAction> changed() {
        return actions.stream().filter(action -> !action.differences().isEmpty()).toList();
    }

    /** How many lines of actions differ. */
    public int differing() {
        return actions.stream().mapToInt(action -> action.differences().size()).sum();
    }

    /** How many lines of actions are the same, or left blank on paper. */
    public int same() {
        return actions.stream().mapToInt(ComparedAction::same).sum();
    }

    /** Whether the document says nothing that the product does not. */
    public boolean isEmpty() {
        return headings.isEmpty() && differing() == 0 && added.isEmpty() && missing.isEmpty();
    }
}
