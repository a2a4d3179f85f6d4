package org.followthrough.workflow.engine;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.followthrough.workflow.port.TakeOverMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ends the processes by which a former release delivered mails, after their mails have been put into the queue.
 *
 * <p>Killed between the two it begins again at the next start, where the first has no effect any more.
 */
@Component
final class RetiredDeliveries implements SmartLifecycle {

    private static final String MODEL = "notification-delivery";
    private static final int PAGE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(RetiredDeliveries.class);

    private final RuntimeService runtime;
    private final TakeOverMail mails;
    private volatile boolean running;

    RetiredDeliveries(RuntimeService runtime, TakeOverMail mails) {
        this.runtime = runtime;
        this.mails = mails;
    }

    @Override
    public void start() {
        int ended = 0;
        for (List<ProcessInstance> page = some(); !page.isEmpty(); page = some()) {
            page.forEach(this::end);
            ended += page.size();
        }
        if (ended > 0) {
            LOG.info("{} deliveries of mails have been taken over from a former release.", ended);
        }
        running = true;
    }

    private List<ProcessInstance> some() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(MODEL).listPage(0, PAGE);
    }

    private void end(ProcessInstance delivery) {
        mails.takeOver(UUID.fromString(delivery.getBusinessKey()));
        runtime.deleteProcessInstanceIfExists(delivery.getId(), "Mails are sent from their rows.", true, true, true, true);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** One below that of the timers. */
    @Override
    public int getPhase() {
        return JobExecutorLifecycle.PHASE - 1;
    }
}
