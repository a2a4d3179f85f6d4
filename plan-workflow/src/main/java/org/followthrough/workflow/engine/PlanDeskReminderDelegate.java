package org.followthrough.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.port.PlanDeskReminder;
import org.springframework.stereotype.Component;

/** Asks when the clock of a desk must fire next. */
@Component(ProcessNames.PLAN_DESK_REMINDER)
final class PlanDeskReminderDelegate implements JavaDelegate {

    private final PlanDeskReminder port;

    PlanDeskReminderDelegate(PlanDeskReminder port) {
        this.port = port;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Matter matter = Matter.of(execution.getProcessBusinessKey());
        execution.setVariable(
                ProcessNames.NEXT_REMINDER_AT, Passing.passing(port.planDeskReminder(matter).orElse(null)));
    }
}
