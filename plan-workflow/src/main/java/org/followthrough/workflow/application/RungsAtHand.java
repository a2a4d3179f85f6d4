package org.followthrough.workflow.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.escalation.Escalation;
import org.followthrough.domain.notification.Notification;

/**
 * What is at hand while the clocks of held actions fire in one transaction: the actions, what has fired for them, and what
 * is written of it once all have.
 */
final class RungsAtHand {

    private final Map<ActionId, Action> actions;
    private final Map<ActionId, List<Escalation>> ever = new HashMap<>();
    private final List<Escalation> fired = new ArrayList<>();
    private final List<Notification> mails = new ArrayList<>();

    /** @param before everything that ever fired for them, the oldest first */
    RungsAtHand(Collection<Action> held, Map<ActionId, List<Escalation>> before) {
        actions = held.stream().collect(Collectors.toMap(Action::id, Function.identity()));
        before.forEach((action, escalations) -> ever.put(action, new ArrayList<>(escalations)));
    }

    boolean holds(ActionId action) {
        return actions.containsKey(action);
    }

    Action action(ActionId id) {
        return actions.get(id);
    }

    /** Everything that ever fired for an action, the oldest first. */
    List<Escalation> ever(ActionId action) {
        return List.copyOf(ever.getOrDefault(action, List.of()));
    }

    void fire(Escalation escalation, List<Notification> told) {
        ever.computeIfAbsent(escalation.action(), first -> new ArrayList<>()).add(escalation);
        fired.add(escalation);
        mails.addAll(told);
    }

    List<Escalation> fired() {
        return fired;
    }

    List<Notification> mails() {
        return mails;
    }
}
