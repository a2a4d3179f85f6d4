package org.followthrough.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.port.PlanNextRung;
import org.springframework.stereotype.Component;

/** Asks when the clock of an action must fire next, unless it was said in this transaction, at the start or by a rung. */
@Component(ProcessNames.PLAN_NEXT_RUNG)
final class PlanNextRungDelegate implements JavaDelegate {

    private final PlanNextRung port;

    PlanNextRungDelegate(PlanNextRung port) {
        this.port = port;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!execution.hasVariable(ProcessNames.NEXT_RUNG_AT)) {
            ActionId action = ActionId.of(execution.getProcessBusinessKey());
            execution.setVariable(ProcessNames.NEXT_RUNG_AT, Passing.passing(port.planNextRung(action).orElse(null)));
        }
    }
}
