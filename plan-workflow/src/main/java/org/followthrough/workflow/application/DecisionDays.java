package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.workflow.application.outbound.WaitingWork.TaskAt;
import org.followthrough.workflow.port.ReadMyWork.DecisionDay;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.springframework.stereotype.Component;

/** Says of tasks that decide something until when the clocks of their desks leave time. */
@Component
class DecisionDays {

    private static final Map<Task, String> KINDS = Map.of(
            Task.ACCEPT, ActionDesk.OFFER.kind(),
            Task.SIGN_OFF, ActionDesk.REVIEW.kind(),
            Task.CONFIRM, ActionDesk.AUDIT.kind(),
            Task.DECIDE_EXTENSION, ExtensionMatter.KIND,
            Task.DECIDE_CLOSING, ClosingDecisionMatter.KIND,
            Task.AGREE_BLOCKED, BlockageDesk.AGREEMENT.kind());

    private final DeskMatters matters;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DecisionDays(DeskMatters matters, WorkingCalendar calendar, Clock clock) {
        this.matters = matters;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Empty for what is no decision, and where the body has set no clock. */
    Optional<DecisionDay> of(TaskAt task, boolean mustDo) {
        return Optional.ofNullable(KINDS.get(task.task()))
                .flatMap(kind -> matters.clock(kind, mustDo).next(calendar.dayOf(task.since()), 0))
                .map(calendar::dayOf)
                .map(day -> new DecisionDay(day, ChronoUnit.DAYS.between(today(), day)));
    }

    private LocalDate today() {
        return calendar.dayOf(clock.instant());
    }
}
