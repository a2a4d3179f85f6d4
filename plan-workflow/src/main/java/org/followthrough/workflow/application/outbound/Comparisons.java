package org.followthrough.workflow.application.outbound;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.comparison.Difference.Topic;
import org.followthrough.domain.plan.PlanId;

/** Which imports are newer copies of which live plans, and what was taken over from them. */
public interface Comparisons {

    /** Notes of which plan an import is a copy; what was said of it before no longer counts. */
    void choose(UUID importId, PlanId plan, Mark chosen);

    Optional<PlanId> planOf(UUID importId);

    void add(UUID importId, TakenOver line);

    List<TakenOver> takenOver(UUID importId);

    record TakenOver(ActionId action, Topic topic, Mark by) {
    }
}
