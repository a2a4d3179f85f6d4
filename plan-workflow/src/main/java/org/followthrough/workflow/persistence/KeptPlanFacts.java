package org.followthrough.workflow.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.trail.SealedLine.Head;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.ColourFacts;
import org.followthrough.workflow.application.outbound.PlanFacts;
import org.followthrough.workflow.application.outbound.Plans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the facts of plans in memory for as long as the head of their trail stays where it is. No fact of an action changes
 * without a line of the trail in the same transaction, so that a look at the head shows, at every node, whether a plan has
 * changed, and the lines behind the head that was there before say which of its actions have.
 *
 * <p>The head is read before the facts: what is committed between the two is read with them and is read once more at the
 * next look. Who writes is shown what is in the database and not what is kept.
 */
@Repository
class KeptPlanFacts implements PlanFacts {

    /** About 75 MB; plans that have not been looked at for longest make room for others. */
    private static final long MOST_ACTIONS = 50_000;
    /** How many changed actions are read one by one; where more have changed, reading the whole plan is quicker. */
    private static final int FEW = 100;
    private static final String CHANGED = """
            select distinct action_id from trail
            where chain = ? and number > ? and act not in ('document-compared', 'comparison-finished')""";

    private final JdbcClient jdbc;
    private final Actions actions;
    private final ColourFacts about;
    private final Plans plans;
    private final Cache<PlanId, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ACTIONS)
            .weigher((PlanId plan, Kept one) -> one.facts().actions().size())
            .build();

    KeptPlanFacts(JdbcClient jdbc, Actions actions, ColourFacts about, Plans plans) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.about = about;
        this.plans = plans;
    }

    private record Kept(Head head, Facts facts) {
    }

    @Override
    public Facts of(PlanId plan) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return all(plan);
        }
        return ReadOnce.of(new OfPlan(plan), () -> latest(plan));
    }

    private record OfPlan(PlanId plan) {
    }

    private Facts latest(PlanId plan) {
        Head head = head(plan);
        Kept before = kept.getIfPresent(plan);
        if (before != null && before.head().equals(head)) {
            return before.facts();
        }
        Facts facts = before == null ? all(plan) : since(before, plan);
        kept.put(plan, new Kept(head, facts));
        return facts;
    }

    private Facts all(PlanId plan) {
        return new Facts(actions.ofPlan(plan), about.of(plan), plans.labels(plan));
    }

    private Facts since(Kept before, PlanId plan) {
        return changed(before)
                .map(ids -> before.facts().with(new Facts(actions.all(ids), about.of(ids), plans.labels(ids))))
                .orElseGet(() -> all(plan));
    }

    /**
     * The actions that have changed; empty when that is many of them, or more of the plan than its actions. To lay a document
     * beside a plan changes nothing of the plan; each line that is taken over from it has a line of the trail to itself.
     */
    private Optional<Set<ActionId>> changed(Kept before) {
        List<Action> known = before.facts().actions();
        List<UUID> changed = jdbc.sql(CHANGED)
                .params(before.head().chain(), before.head().length())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        if (changed.contains(null) || changed.size() > FEW) {
            return Optional.empty();
        }
        Set<ActionId> ids = changed.stream().map(ActionId::new).collect(Collectors.toSet());
        return known.stream().map(Action::id).filter(ids::contains).count() == ids.size() ? Optional.of(ids) : Optional.empty();
    }

    private Head head(PlanId plan) {
        return jdbc.sql("select length, seal from trail_head where chain = ?")
                .param(plan.value())
                .query((row, number) -> new Head(plan.value(), row.getLong("length"), row.getString("seal")))
                .single();
    }
}
