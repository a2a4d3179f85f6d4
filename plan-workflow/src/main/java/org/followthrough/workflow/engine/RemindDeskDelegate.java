package org.followthrough.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.port.RemindDesk;
import org.springframework.stereotype.Component;

/** Reminds a desk whose clock has run. */
@Component(ProcessNames.REMIND_DESK)
final class RemindDeskDelegate implements JavaDelegate {

    private final RemindDesk port;

    RemindDeskDelegate(RemindDesk port) {
        this.port = port;
    }

    @Override
    public void execute(DelegateExecution execution) {
        port.remindDesk(Matter.of(execution.getProcessBusinessKey()));
    }
}
