package org.followthrough.workflow.engine;

import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs timers while the product runs.
 *
 * <p>It stops right after the web server, so that nothing a last request has done is left half way, and long before the
 * connections are closed. The engine's own start and stop fired a whole backlog at a SIGTERM.
 */
@Component
final class JobExecutorLifecycle implements SmartLifecycle {

    /** One below the phase in which the web server starts and stops, which is two steps of 1024 below the highest. */
    static final int PHASE = DEFAULT_PHASE - 2 * 1024 - 1;

    private final DefaultJobExecutor jobs;
    private final boolean run;

    JobExecutorLifecycle(DefaultJobExecutor jobs, @Value("${follow-through.engine.run-jobs:true}") boolean run) {
        this.jobs = jobs;
        this.run = run;
    }

    @Override
    public boolean isAutoStartup() {
        return run;
    }

    @Override
    public void start() {
        jobs.start();
    }

    @Override
    public void stop() {
        jobs.shutdown();
    }

    @Override
    public boolean isRunning() {
        return jobs.isActive();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
