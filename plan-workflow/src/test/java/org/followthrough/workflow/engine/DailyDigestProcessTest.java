package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.followthrough.workflow.application.outbound.DigestProcess;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnEngine
class DailyDigestProcessTest {

    private static final Instant MORNING = Instant.parse("2026-10-26T07:00:00Z");

    private final UUID digest = UUID.randomUUID();

    @Autowired
    private DigestProcess process;
    @Autowired
    private DigestPort port;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private ManagementService management;

    @Test
    void waitsForTheInstantThatItIsGiven() {
        process.start(digest, MORNING);

        assertThat(job().getDuedate()).isEqualTo(Date.from(MORNING));
        assertThat(port.timesWritten(digest)).isZero();
    }

    @Test
    void writesOnceAndEnds() {
        process.start(digest, MORNING);

        management.executeJob(job().getId());

        assertThat(port.timesWritten(digest)).isOne();
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(digest.toString()).count()).isZero();
    }

    @Test
    void storesNoValue() {
        process.start(digest, MORNING);

        assertThat(runtime.createVariableInstanceQuery().processInstanceIdIn(instance()).count()).isZero();
    }

    private Job job() {
        return management.createJobQuery().processInstanceId(instance()).singleResult();
    }

    private String instance() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(digest.toString()).singleResult().getId();
    }
}
