package org.followthrough.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;
import org.followthrough.workflow.port.CountLooks;
import org.followthrough.workflow.port.EscalateTogether;

/**
 * The engine's executor of jobs, but for two things: what a node has taken at once, one thread runs together; and it makes
 * room for people.
 */
final class JobsOfNode extends DefaultJobExecutor {

    private final Supplier<EscalateTogether> escalate;
    private final Supplier<CountLooks> looks;

    /**
     * @param escalate is asked for when a job runs, because it leads through the use cases back to the engine
     * @param looks    likewise
     */
    JobsOfNode(Supplier<EscalateTogether> escalate, Supplier<CountLooks> looks) {
        this.escalate = escalate;
        this.looks = looks;
    }

    @Override
    protected void ensureInitialization() {
        super.ensureInitialization();
        acquireJobsRunnable = new SequentialJobAcquisitionRunnable(this) {
            @Override
            protected void executeJobs(JobAcquisitionContext context, ProcessEngineImpl engine, AcquiredJobs acquired) {
                super.executeJobs(context, engine, together(acquired));
            }
        };
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

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobs, ProcessEngineImpl engine) {
        return new RoomForPeople(new TimersTogether(new ArrayList<>(jobs), engine, escalate.get()), looks.get());
    }
}
