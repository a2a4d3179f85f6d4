package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.rating.Signals;
import org.followthrough.workflow.application.ColoursOfActions.Coloured;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.Label;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.ActionRef;
import org.springframework.stereotype.Component;

/** Makes lines of a list out of actions, in a number of queries that does not grow with them. */
@Component
class LinesOfActions {

    private final Plans plans;
    private final ColoursOfActions colours;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LinesOfActions(
            Plans plans,
            ColoursOfActions colours,
            WorkingCalendar calendar,
            Clock clock) {
        this.plans = plans;
        this.colours = colours;
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return calendar.dayOf(clock.instant());
    }

    /** A line for each action, in the order given. */
    Map<ActionId, ActionLine> of(Collection<Action> actions) {
        Map<ActionId, Label> labels = plans.labels(actions.stream().map(Action::id).toList());
        Map<ActionId, Coloured> coloured = colours.of(actions);
        LocalDate today = today();
        return actions.stream().collect(Collectors.toMap(
                Action::id,
                action -> line(action, labels.get(action.id()), coloured.get(action.id()), today),
                (one, other) -> one,
                LinkedHashMap::new));
    }

    private ActionLine line(Action action, Label label, Coloured coloured, LocalDate today) {
        LocalDate due = action.dates().agreed();
        long left = due == null ? 0 : ChronoUnit.DAYS.between(today, due);
        return new ActionLine(
                new ActionRef(label.plan(), action.number()),
                action.title(),
                label.themeCode(),
                label.themeName(),
                label.owners(),
                due,
                action.isOnTheClock() ? Math.max(0, -left) : 0,
                left,
                shown(action, coloured.facts().signals()),
                coloured.seen().shown(),
                label.declaredColour(),
                desk(action, label),
                action.course().confirmed() == null ? null : calendar.dayOf(action.course().confirmed().at()));
    }

    private static Stage shown(Action action, Signals signals) {
        return action.stage() == Stage.IN_PROGRESS && signals.blockedUntil() != null ? Stage.BLOCKED : action.stage();
    }

    private static String desk(Action action, Label label) {
        return switch (action.stage()) {
            case OFFERED, IN_PROGRESS, BLOCKED -> label.owners().stream().findFirst().orElse(null);
            case SUBMITTED -> label.manager();
            case SIGNED_OFF, DONE_ANOTHER_WAY -> label.auditor();
            default -> null;
        };
    }
}
