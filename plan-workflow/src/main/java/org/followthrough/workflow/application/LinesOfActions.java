package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Desks;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Signals;
import org.followthrough.workflow.application.ColoursOfActions.Coloured;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.PlanFacts.Facts;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.Label;
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
        return of(actions, plans.labels(actions.stream().map(Action::id).toList()), colours.of(actions));
    }

    /** The same for actions of one plan, of which everything is known. */
    Map<ActionId, ActionLine> of(Facts facts) {
        return of(facts.actions(), facts.labels(), colours.of(facts));
    }

    private Map<ActionId, ActionLine> of(
            Collection<Action> actions, Map<ActionId, Label> labels, Map<ActionId, Coloured> coloured) {
        LocalDate today = today();
        Map<PersonId, Person> people = directory.people(
                actions.stream().flatMap(action -> named(action.desks())).collect(Collectors.toSet()));
        return actions.stream().collect(Collectors.toMap(
                Action::id,
                action -> line(action, labels.get(action.id()), coloured.get(action.id()), people, today),
                (one, other) -> one,
                LinkedHashMap::new));
    }

    private static Stream<PersonId> named(Desks desks) {
        return Stream.concat(desks.owners().stream(), Stream.of(desks.manager(), desks.auditor()).filter(Objects::nonNull));
    }

    private ActionLine line(
            Action action, Label label, Coloured coloured, Map<PersonId, Person> people, LocalDate today) {
        LocalDate due = action.dates().agreed();
        List<String> owners = action.desks().owners().stream().map(owner -> people.get(owner).name()).toList();
        long left = due == null ? 0 : ChronoUnit.DAYS.between(today, due);
        return new ActionLine(
                new ActionRef(label.plan(), action.number()),
                action.title(),
                label.themeCode(),
                label.themeName(),
                owners,
                due,
                action.isOnTheClock() ? Math.max(0, -left) : 0,
                left,
                shown(action, coloured.facts().signals()),
                coloured.seen().shown(),
                label.declaredColour(),
                desk(action.stage(), action.desks()).map(person -> people.get(person).name()).orElse(null),
                action.course().confirmed() == null ? null : calendar.dayOf(action.course().confirmed().at()));
    }

    private static Stage shown(Action action, Signals signals) {
        return action.stage() == Stage.IN_PROGRESS && signals.blockedUntil() != null ? Stage.BLOCKED : action.stage();
    }

    private static Optional<PersonId> desk(Stage stage, Desks desks) {
        return switch (stage) {
            case OFFERED, IN_PROGRESS, BLOCKED -> desks.accountable();
            case SUBMITTED -> Optional.ofNullable(desks.manager());
            case SIGNED_OFF, DONE_ANOTHER_WAY -> Optional.ofNullable(desks.auditor());
            default -> Optional.empty();
        };
    }
}
