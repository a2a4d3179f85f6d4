package org.followthrough.workflow.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.port.CountLooks;
import org.followthrough.workflow.port.EscalateAction;
import org.followthrough.workflow.port.EscalateTogether;
import org.followthrough.workflow.port.PlanNextRung;

/** Plays the use cases that the escalation clock calls; every test has its own action, so they share one. */
final class ClockPorts implements PlanNextRung, EscalateAction, EscalateTogether, CountLooks {

    private final Map<ActionId, Instant> next = new ConcurrentHashMap<>();
    private final Map<ActionId, Boolean> answerNeeded = new ConcurrentHashMap<>();
    private final List<ActionId> escalated = new CopyOnWriteArrayList<>();
    private final List<ActionId> planned = new CopyOnWriteArrayList<>();

    void willPlan(ActionId action, Instant at) {
        next.put(action, at);
    }

    void willPlanNothing(ActionId action) {
        next.remove(action);
    }

    void willDemandAnAnswer(ActionId action, boolean demanded) {
        answerNeeded.put(action, demanded);
    }

    long escalationsOf(ActionId action) {
        return escalated.stream().filter(action::equals).count();
    }

    long plansOf(ActionId action) {
        return planned.stream().filter(action::equals).count();
    }

    @Override
    public Optional<Instant> planNextRung(ActionId action) {
        planned.add(action);
        return Optional.ofNullable(next.get(action));
    }

    @Override
    public Escalated escalate(ActionId action) {
        escalated.add(action);
        return new Escalated(answerNeeded.getOrDefault(action, false), Optional.ofNullable(next.get(action)));
    }

    @Override
    public void together(Collection<ActionId> actions, Runnable fire) {
        fire.run();
    }

    @Override
    public long begun() {
        return 0;
    }
}
