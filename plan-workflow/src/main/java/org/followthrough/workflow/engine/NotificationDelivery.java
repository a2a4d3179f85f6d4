package org.followthrough.workflow.engine;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.followthrough.workflow.application.outbound.MailProcess;
import org.springframework.stereotype.Component;

/** Runs the delivery of each mail on {@code notification-delivery.bpmn}. */
@Component
final class NotificationDelivery implements MailProcess {

    /** One more than the intervals of the model: the first attempt waits for none. */
    static final int ATTEMPTS = 6;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final AsCurrentPerson asCurrentPerson;

    NotificationDelivery(RuntimeService runtime, ManagementService management, AsCurrentPerson asCurrentPerson) {
        this.runtime = runtime;
        this.management = management;
        this.asCurrentPerson = asCurrentPerson;
    }

    @Override
    public void start(UUID notification) {
        asCurrentPerson.call(() ->
                runtime.startProcessInstanceByKey(ProcessNames.NOTIFICATION_DELIVERY, notification.toString()));
    }

    @Override
    public void release(UUID notification) {
        asCurrentPerson.call(() -> send(ProcessNames.MAIL_RELEASED, notification));
    }

    @Override
    public void retry(UUID notification) {
        asCurrentPerson.run(() -> {
            if (send(ProcessNames.DELIVERY_RETRIED, notification).isEmpty()) {
                attemptsOf(notification).forEach(this::startOver);
            }
        });
    }

    private List<MessageCorrelationResult> send(String message, UUID notification) {
        return runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(notification.toString())
                .correlateAllWithResult();
    }

    private List<Job> attemptsOf(UUID notification) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(notification.toString(), ProcessNames.NOTIFICATION_DELIVERY)
                .list().stream()
                .flatMap(delivery -> management.createJobQuery().processInstanceId(delivery.getId()).list().stream())
                .toList();
    }

    /** All attempts again, the first of them now; this also closes the incident of a delivery that was given up. */
    private void startOver(Job attempt) {
        management.setJobRetries(ATTEMPTS).jobId(attempt.getId()).dueDate(ClockUtil.getCurrentTime()).execute();
    }
}
