package org.followthrough.workflow.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.followthrough.workflow.port.DeliverNotification;
import org.springframework.stereotype.Component;

/** Makes one attempt to deliver a mail. */
@Component(ProcessNames.DELIVER_NOTIFICATION)
final class DeliverNotificationDelegate implements JavaDelegate {

    private final DeliverNotification port;

    DeliverNotificationDelegate(DeliverNotification port) {
        this.port = port;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID notification = UUID.fromString(execution.getProcessBusinessKey());
        execution.setVariable(ProcessNames.OUTCOME, Passing.passing(port.deliver(notification)));
    }
}
