package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.workflow.application.outbound.ListedActions;
import org.followthrough.workflow.application.outbound.ListedActions.Listed;
import org.followthrough.workflow.port.ActionSummary;
import org.springframework.stereotype.Component;

/** Says what lists say of actions today. */
@Component
class SummariesOfActions {

    private final ListedActions listed;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SummariesOfActions(ListedActions listed, WorkingCalendar calendar, Clock clock) {
        this.listed = listed;
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return calendar.dayOf(clock.instant());
    }

    Map<ActionId, ActionSummary> of(Collection<ActionId> actions) {
        LocalDate today = today();
        Map<ActionId, ActionSummary> summaries = new LinkedHashMap<>();
        listed.of(actions).forEach((action, shown) -> summaries.put(action, summary(shown, today)));
        return summaries;
    }

    ActionSummary summary(Listed action, LocalDate today) {
        Stage stage = stage(action);
        LocalDate due = action.agreed();
        long left = due == null ? 0 : ChronoUnit.DAYS.between(today, due);
        return new ActionSummary(
                action.ref(),
                action.title(),
                action.owners(),
                action.mustDo(),
                due,
                stage.isWithOwner() ? Math.max(0, -left) : 0,
                left,
                stage,
                desk(stage, action),
                action.confirmed() == null ? null : calendar.dayOf(action.confirmed()));
    }

    private static Stage stage(Listed action) {
        return action.stage() == Stage.IN_PROGRESS && action.blockedUntil() != null ? Stage.BLOCKED : action.stage();
    }

    private static String desk(Stage stage, Listed action) {
        return switch (stage) {
            case OFFERED, IN_PROGRESS, BLOCKED -> action.owners().stream().findFirst().orElse(null);
            case SUBMITTED -> action.manager();
            case SIGNED_OFF, DONE_ANOTHER_WAY -> action.auditor();
            default -> null;
        };
    }
}
