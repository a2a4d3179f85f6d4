package org.followthrough.workflow.engine;

import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Takes as many jobs at once as the settings say, whatever happened before. Where it is told to rest after another node was
 * quicker, the engine takes twice as many each time; here all of them would fire in one transaction.
 */
final class SteadyAcquisition extends BackoffJobAcquisitionStrategy {

    SteadyAcquisition(JobExecutor jobs) {
        super(jobs);
    }

    /** Notes no number, so that the next taking is as large as the settings say. */
    @Override
    protected void reconfigureNumberOfJobsToAcquire(JobAcquisitionContext context) {
        jobsToAcquire.clear();
    }
}
