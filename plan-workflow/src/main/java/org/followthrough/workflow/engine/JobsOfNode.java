package org.followthrough.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.followthrough.workflow.port.CountLooks;
import org.followthrough.workflow.port.EscalateTogether;

/**
 * The engine's executor of jobs, but for three things: a node takes as many at once each time; what it has taken at once,
 * one thread runs together; and it makes room for people.
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
        acquireJobsRunnable = new AcquisitionOfNode(this);
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobs, ProcessEngineImpl engine) {
        return new RoomForPeople(new TimersTogether(new ArrayList<>(jobs), engine, escalate.get()), looks.get());
    }
}
