package org.followthrough.workflow.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.followthrough.workflow.port.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes in the log that a delegate has failed; the engine's own line quotes the exception, and with it what people typed. */
final class NotedDelegate implements JavaDelegate {

    private static final Logger LOG = LoggerFactory.getLogger(NotedDelegate.class);

    private final String name;
    private final Supplier<JavaDelegate> delegate;

    NotedDelegate(String name, Supplier<JavaDelegate> delegate) {
        this.name = name;
        this.delegate = delegate;
    }

    @Override
    public void execute(DelegateExecution execution) throws Exception {
        try {
            delegate.get().execute(execution);
        } catch (Exception failed) {
            LOG.warn("{} has failed for {} and is tried again later: {}", name, execution.getProcessBusinessKey(),
                    Fault.of(failed));
            throw failed;
        }
    }
}
