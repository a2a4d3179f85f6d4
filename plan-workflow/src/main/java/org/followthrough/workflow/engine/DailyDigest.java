package org.followthrough.workflow.engine;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.followthrough.workflow.application.outbound.DigestProcess;
import org.springframework.stereotype.Component;

/** Runs the wait of each daily mail on {@code daily-digest.bpmn}. */
@Component
final class DailyDigest implements DigestProcess {

    private final RuntimeService runtime;
    private final AsCurrentPerson asCurrentPerson;

    DailyDigest(RuntimeService runtime, AsCurrentPerson asCurrentPerson) {
        this.runtime = runtime;
        this.asCurrentPerson = asCurrentPerson;
    }

    @Override
    public void start(UUID digest, Instant at) {
        asCurrentPerson.call(() -> runtime.startProcessInstanceByKey(
                ProcessNames.DAILY_DIGEST, digest.toString(), Map.of(ProcessNames.DIGEST_AT, Passing.passing(at))));
    }
}
