package org.followthrough.domain.comparison;

import java.util.List;
import org.followthrough.domain.reading.DraftAction;

/**
 * An action that stands on paper and in the product.
 *
 * @param differences the lines that differ, in the order of {@link Difference.Topic}
 */
public record ComparedAction(DraftAction paper, LiveAction product, Match match, List<Difference> differences) {

    public ComparedAction {
        differences = List.copyOf(differences);
    }

    /** How many of its lines are the same, or left blank on paper. */
    public int same() {
        return Difference.Topic.values().length - differences.size();
    }
}
