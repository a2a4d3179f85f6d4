package org.followthrough.workflow.application;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.plan.PlanId;
import org.springframework.stereotype.Component;

/** The actions that wait at desks themselves. */
@Component
class ActionsAtDesks implements DeskSource {

    private final WorkingCalendar calendar;

    ActionsAtDesks(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public List<AtDesk> ofPlan(Actor actor, PlanId plan, List<Action> readable) {
        return readable.stream().flatMap(this::atDesk).toList();
    }

    private Stream<AtDesk> atDesk(Action action) {
        return ActionDesk.of(action).stream().map(desk -> new AtDesk(
                desk.matter(action), action, calendar.dayOf(desk.arrival(action).at()), desk.people(action)));
    }
}
