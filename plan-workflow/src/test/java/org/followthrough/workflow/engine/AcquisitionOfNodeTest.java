package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionStrategy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What a node takes at once fires in one transaction, so that it must not grow because another node was quicker. */
@OnEngine
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:acquisition;DB_CLOSE_DELAY=-1")
@DirtiesContext
class AcquisitionOfNodeTest {

    private static final String ENGINE = "default";
    private static final int TAKINGS = 10;
    private static final long LONGEST_REST = 75;

    @Autowired
    private DefaultJobExecutor jobs;

    @Test
    void takesAsManyAtOnceThoughAnotherNodeWasQuicker() {
        JobAcquisitionStrategy ours = new AcquisitionOfNode(jobs).initializeAcquisitionStrategy();
        JobAcquisitionStrategy engines = new BackoffJobAcquisitionStrategy(jobs);
        for (int taking = 0; taking < TAKINGS; taking++) {
            ours.reconfigure(overtaken());
            engines.reconfigure(overtaken());
        }
        assertThat(ours.getNumJobsToAcquire(ENGINE)).isEqualTo(jobs.getMaxJobsPerAcquisition());
        assertThat(engines.getNumJobsToAcquire(ENGINE)).as("the engine takes more").isGreaterThan(jobs.getMaxJobsPerAcquisition());
    }

    @Test
    void restsShortlyAfterAnotherNodeWasQuickerAndNoLongerOnceItWasNotTwice() {
        JobAcquisitionStrategy ours = new AcquisitionOfNode(jobs).initializeAcquisitionStrategy();
        for (int taking = 0; taking < TAKINGS; taking++) {
            ours.reconfigure(overtaken());
        }
        assertThat(ours.getWaitTime()).isBetween(1L, LONGEST_REST);
        ours.reconfigure(taken(full()));
        ours.reconfigure(taken(full()));
        assertThat(ours.getWaitTime()).isZero();
    }

    /** Took none of what it wanted. */
    private JobAcquisitionContext overtaken() {
        AcquiredJobs none = full();
        List.copyOf(none.getJobIdBatches()).forEach(batch -> none.removeJobId(batch.get(0)));
        return taken(none);
    }

    private AcquiredJobs full() {
        AcquiredJobs taken = new AcquiredJobs(jobs.getMaxJobsPerAcquisition());
        for (int job = 0; job < jobs.getMaxJobsPerAcquisition(); job++) {
            taken.addJobIdBatch("job" + job);
        }
        return taken;
    }

    private static JobAcquisitionContext taken(AcquiredJobs jobs) {
        JobAcquisitionContext context = new JobAcquisitionContext();
        context.submitAcquiredJobs(ENGINE, jobs);
        return context;
    }
}
