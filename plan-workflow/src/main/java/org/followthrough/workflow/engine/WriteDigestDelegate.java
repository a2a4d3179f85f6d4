package org.followthrough.workflow.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.followthrough.workflow.port.WriteDigest;
import org.springframework.stereotype.Component;

/** Writes a daily mail whose morning has come. */
@Component(ProcessNames.WRITE_DIGEST)
final class WriteDigestDelegate implements JavaDelegate {

    private final WriteDigest port;

    WriteDigestDelegate(WriteDigest port) {
        this.port = port;
    }

    @Override
    public void execute(DelegateExecution execution) {
        port.write(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
