package org.followthrough.workflow.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.port.EscalateTogether;
import org.followthrough.workflow.port.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs that a node has taken at once: the clocks of actions in one transaction, and every other by itself.
 *
 * <p>If that transaction fails, each of its clocks is tried by itself as well, so that one that fails stops none of the
 * others and is the only one to have used up a try.
 */
final class TimersTogether extends ExecuteJobsRunnable {

    private static final Logger LOG = LoggerFactory.getLogger(TimersTogether.class);

    private final EscalateTogether escalate;

    /** @param jobs of which those that have run are taken out */
    TimersTogether(List<String> jobs, ProcessEngineImpl engine, EscalateTogether escalate) {
        super(jobs, engine);
        this.escalate = escalate;
    }

    @Override
    public void run() {
        if (jobExecutor.isActive()) {
            runClocks();
        }
        super.run();
    }

    /** Takes out of the jobs those that have fired together. */
    void runClocks() {
        try {
            jobIds.removeAll(processEngine.getProcessEngineConfiguration().getCommandExecutorTxRequired().execute(this::fire));
        } catch (RuntimeException | Error failed) {
            LOG.info("{} timers are run one by one, because they have failed together: {}", jobIds.size(), Fault.of(failed));
        }
    }

    /** Fires the clocks in one command of the engine, which writes all of them at its end, and says which they were. */
    private Set<String> fire(CommandContext command) {
        Map<String, ActionId> clocks = clocks(command);
        if (clocks.size() < 2) {
            return Set.of();
        }
        Context.setJobExecutorContext(new JobExecutorContext());
        try {
            escalate.together(clocks.values(), () -> clocks.keySet().forEach(
                    clock -> new ExecuteJobsCmd(clock, new JobFailureCollector(clock)).execute(command)));
        } finally {
            Context.removeJobExecutorContext();
        }
        return clocks.keySet();
    }

    /** The actions whose clocks are among the jobs, by job; a job that has gone meanwhile is left out. */
    private Map<String, ActionId> clocks(CommandContext command) {
        Map<String, ActionId> clocks = new LinkedHashMap<>();
        for (String id : jobIds) {
            JobEntity job = command.getJobManager().findJobById(id);
            if (job != null && ProcessNames.ACTION_LIFECYCLE.equals(job.getProcessDefinitionKey())) {
                ExecutionEntity process = command.getExecutionManager().findExecutionById(job.getProcessInstanceId());
                clocks.put(id, ActionId.of(process.getBusinessKey()));
            }
        }
        return clocks;
    }
}
