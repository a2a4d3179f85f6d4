package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.rating.Signals;
import org.followthrough.workflow.application.ColoursOfActions.Coloured;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.Wording;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.ActionRef;
import org.springframework.stereotype.Component;

/** Makes lines of a list out of actions, in a number of queries that does not grow with them. */
@Component
class LinesOfActions {

    private final Plans plans;
    private final Directory directory;
    private final ColoursOfActions colours;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LinesOfActions(
            Plans plans,
            Directory directory,
            ColoursOfActions colours,
            WorkingCalendar calendar,
            Clock clock) {
        this.plans = plans;
        this.directory = directory;
        this.colours = colours;
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return calendar.dayOf(clock.instant());
    }

    /** A line for each action, in the order given. */
    Map<ActionId, ActionLine> of(Collection<Action> actions) {
        Around around = new Around(
                numbers(actions), wordings(actions), people(actions), colours.of(actions), today());
        return actions.stream().collect(Collectors.toMap(
                Action::id, action -> line(action, around), (one, other) -> one, LinkedHashMap::new));
    }

    private record Around(
            Map<PlanId, Integer> plans,
            Map<ActionId, Wording> wordings,
            Map<PersonId, Person> people,
            Map<ActionId, Coloured> colours,
            LocalDate today) {

        String name(PersonId person) {
            return Optional.ofNullable(people.get(person)).map(Person::name).orElse(null);
        }
    }

    private Map<PlanId, Integer> numbers(Collection<Action> actions) {
        return actions.stream().map(Action::plan).distinct()
                .collect(Collectors.toMap(plan -> plan, plan -> plans.byId(plan).number()));
    }

    private Map<ActionId, Wording> wordings(Collection<Action> actions) {
        if (actions.size() == 1) {
            ActionId only = actions.iterator().next().id();
            return Map.of(only, plans.wording(only));
        }
        return plans.wordings(actions.stream().map(Action::id).toList());
    }

    private Map<PersonId, Person> people(Collection<Action> actions) {
        return directory.people(actions.stream()
                .flatMap(action -> action.desks().everybody().stream())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private ActionLine line(Action action, Around around) {
        Wording wording = around.wordings().get(action.id());
        LocalDate due = action.dates().agreed();
        long left = due == null ? 0 : ChronoUnit.DAYS.between(around.today(), due);
        Coloured coloured = around.colours().get(action.id());
        return new ActionLine(
                new ActionRef(around.plans().get(action.plan()), action.number()),
                action.title(),
                wording.themeCode(),
                wording.themeName(),
                action.desks().owners().stream().map(around::name).filter(Objects::nonNull).toList(),
                due,
                action.isOnTheClock() ? Math.max(0, -left) : 0,
                left,
                shown(action, coloured.signals()),
                coloured.seen().shown(),
                wording.declaredColour(),
                desk(action).map(around::name).orElse(null),
                action.course().confirmed() == null ? null : calendar.dayOf(action.course().confirmed().at()));
    }

    private static Stage shown(Action action, Signals signals) {
        return action.stage() == Stage.IN_PROGRESS && signals.blockedUntil() != null ? Stage.BLOCKED : action.stage();
    }

    private static Optional<PersonId> desk(Action action) {
        return switch (action.stage()) {
            case OFFERED, IN_PROGRESS, BLOCKED -> action.desks().accountable();
            case SUBMITTED -> Stream.ofNullable(action.desks().manager()).findFirst();
            case SIGNED_OFF, DONE_ANOTHER_WAY -> Stream.ofNullable(action.desks().auditor()).findFirst();
            default -> Optional.empty();
        };
    }
}
