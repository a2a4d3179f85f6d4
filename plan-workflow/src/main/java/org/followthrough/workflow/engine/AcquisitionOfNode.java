package org.followthrough.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;

/** Takes jobs for a node, as many at once each time, and hands what it has taken at once to one thread. */
final class AcquisitionOfNode extends SequentialJobAcquisitionRunnable {

    AcquisitionOfNode(JobExecutor jobs) {
        super(jobs);
    }

    @Override
    protected JobAcquisitionStrategy initializeAcquisitionStrategy() {
        return new SteadyAcquisition(jobExecutor);
    }

    @Override
    protected void executeJobs(JobAcquisitionContext context, ProcessEngineImpl engine, AcquiredJobs acquired) {
        super.executeJobs(context, engine, together(acquired));
    }

    /** Those of one process stay together and in order, as the engine has put them. */
    private static AcquiredJobs together(AcquiredJobs acquired) {
        AcquiredJobs together = new AcquiredJobs(acquired.getNumberOfJobsAttemptedToAcquire());
        List<String> jobs = acquired.getJobIdBatches().stream().flatMap(List::stream).toList();
        if (!jobs.isEmpty()) {
            together.addJobIdBatch(new ArrayList<>(jobs));
        }
        return together;
    }
}
