package org.followthrough.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.port.EscalateAction;
import org.followthrough.workflow.port.EscalateAction.Escalated;
import org.springframework.stereotype.Component;

/** Escalates an action whose next rung is due, and says when the one after it is. */
@Component(ProcessNames.ESCALATE_ACTION)
final class EscalateActionDelegate implements JavaDelegate {

    private final EscalateAction port;

    EscalateActionDelegate(EscalateAction port) {
        this.port = port;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ActionId action = ActionId.of(execution.getProcessBusinessKey());
        Escalated escalated = port.escalate(action);
        execution.setVariable(ProcessNames.ANSWER_NEEDED, Passing.passing(escalated.answerNeeded()));
        execution.setVariable(ProcessNames.NEXT_RUNG_AT, Passing.passing(escalated.nextRung().orElse(null)));
    }
}
