package org.followthrough.workflow.engine;

import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Takes as many jobs at once as the settings say, whatever happened before.
 *
 * <p>The engine doubles that number each time another node was quicker, up to sixteen times, and takes it back by one step
 * in a hundred takings; and it takes fewer and fewer while its threads are busy. Here what is taken at once fires in one
 * transaction, which must not grow.
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
