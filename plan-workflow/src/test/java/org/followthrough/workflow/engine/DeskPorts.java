package org.followthrough.workflow.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.port.PlanDeskReminder;
import org.followthrough.workflow.port.RemindDesk;

/** Plays the use cases that a desk clock calls; every test has its own matter, so they share one. */
final class DeskPorts implements PlanDeskReminder, RemindDesk {

    private final Map<Matter, Instant> next = new ConcurrentHashMap<>();
    private final List<Matter> reminded = new CopyOnWriteArrayList<>();

    void willPlan(Matter matter, Instant at) {
        next.put(matter, at);
    }

    void willPlanNothing(Matter matter) {
        next.remove(matter);
    }

    long remindersOf(Matter matter) {
        return reminded.stream().filter(matter::equals).count();
    }

    @Override
    public Optional<Instant> planDeskReminder(Matter matter) {
        return Optional.ofNullable(next.get(matter));
    }

    @Override
    public void remindDesk(Matter matter) {
        reminded.add(matter);
    }
}
