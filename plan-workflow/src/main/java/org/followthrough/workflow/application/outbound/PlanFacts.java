package org.followthrough.workflow.application.outbound;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.ColourFacts.Known;
import org.followthrough.workflow.application.outbound.Plans.Label;

/** What pages and documents say of all the actions of a plan at once. */
public interface PlanFacts {

    /** As the caller's transaction sees it: whatever was committed before it asks is in it. */
    Facts of(PlanId plan);

    /**
     * The facts of every action of a plan.
     *
     * @param actions in the order of the plan
     * @param about   what their colours depend on; closed ones of which nothing is known are left out
     * @param labels  what lists say of each
     */
    record Facts(List<Action> actions, Map<ActionId, Known> about, Map<ActionId, Label> labels) {

        public Facts {
            actions = List.copyOf(actions);
            about = Map.copyOf(about);
            labels = Map.copyOf(labels);
        }

        /**
         * The same of some of the actions alone.
         *
         * @param some of them; these facts themselves when it is all of them
         */
        public Facts only(List<Action> some) {
            return some.size() == actions.size() ? this : new Facts(some, about, labels);
        }

        /** These facts with those of some of the actions read anew. */
        public Facts with(Facts some) {
            Map<ActionId, Action> anew = some.actions().stream().collect(Collectors.toMap(Action::id, Function.identity()));
            return new Facts(
                    actions.stream().map(action -> anew.getOrDefault(action.id(), action)).toList(),
                    replaced(about, some.about(), anew),
                    replaced(labels, some.labels(), anew));
        }

        private static <V> Map<ActionId, V> replaced(Map<ActionId, V> all, Map<ActionId, V> some, Map<ActionId, ?> anew) {
            Map<ActionId, V> kept = all.entrySet().stream()
                    .filter(entry -> !anew.containsKey(entry.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            kept.putAll(some);
            return kept;
        }
    }
}
