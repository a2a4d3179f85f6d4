package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.followthrough.workflow.application.outbound.DigestProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine keeps of an instance goes when the instance has been over for as long as its model says. */
@OnEngine
class HistoryCleanUpTest {

    private static final int KEPT_DAYS = 90;

    private final UUID over = UUID.randomUUID();
    private final UUID running = UUID.randomUUID();

    @Autowired
    private DigestProcess process;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private HistoryService history;
    @Autowired
    private ManagementService management;

    @Test
    void takesOutWhatIsLongOverAndLeavesWhatRuns() {
        process.start(over, Instant.parse("2027-04-01T06:00:00Z"));
        process.start(running, Instant.parse("2029-04-01T06:00:00Z"));
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(over.toString()).list().stream()
                .flatMap(one -> management.createJobQuery().processInstanceId(one.getId()).list().stream())
                .forEach(timer -> management.executeJob(timer.getId()));

        cleanUpAfter(KEPT_DAYS - 1);
        assertThat(kept(over)).isOne();

        cleanUpAfter(KEPT_DAYS + 1);
        assertThat(kept(over)).isZero();
        assertThat(history.createHistoricActivityInstanceQuery().unfinished().count()).isPositive();
        assertThat(kept(running)).isOne();
    }

    @AfterEach
    void letTheClockRun() {
        ClockUtil.reset();
    }

    private void cleanUpAfter(int days) {
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(days))));
        history.cleanUpHistoryAsync(true);
        history.findHistoryCleanupJobs().forEach(job -> management.executeJob(job.getId()));
    }

    private long kept(UUID digest) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(digest.toString()).count();
    }
}
