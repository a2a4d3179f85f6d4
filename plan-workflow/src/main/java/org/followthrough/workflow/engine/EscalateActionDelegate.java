package org.followthrough.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.port.EscalateAction;
import org.springframework.stereotype.Component;

/** Escalates an action whose next rung is due. */
@Component(ProcessNames.ESCALATE_ACTION)
final class EscalateActionDelegate implements JavaDelegate {

    private final EscalateAction port;

    EscalateActionDelegate(EscalateAction port) {
        this.port = port;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ActionId action = ActionId.of(execution.getProcessBusinessKey());
        execution.setVariable(ProcessNames.ANSWER_NEEDED, Passing.passing(port.escalate(action)));
    }
}
