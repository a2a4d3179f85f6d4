package org.followthrough.workflow.engine;

import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.followthrough.workflow.application.outbound.HeldJobs;
import org.followthrough.workflow.application.outbound.JobRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs timers while the product runs.
 *
 * <p>It stops right after the web server, so that nothing a last request has done is left half way, and long before the
 * connections are closed. The engine's own start and stop fired a whole backlog at a SIGTERM.
 */
@Component
final class JobExecutorLifecycle implements SmartLifecycle, JobRunner {

    /** One below the phase in which the web server starts and stops, which is two steps of 1024 below the highest. */
    static final int PHASE = DEFAULT_PHASE - 2 * 1024 - 1;

    private static final Logger LOG = LoggerFactory.getLogger(JobExecutorLifecycle.class);

    private final DefaultJobExecutor jobs;
    private final HeldJobs held;
    private final EngineSettings settings;
    private boolean running;

    JobExecutorLifecycle(DefaultJobExecutor jobs, HeldJobs held, EngineSettings settings) {
        this.jobs = jobs;
        this.held = held;
        this.settings = settings;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.runJobs();
    }

    @Override
    public synchronized void start() {
        int back = held.giveBack(settings.node());
        if (back > 0) {
            LOG.info("{} timers that were held when this node was killed are taken up again.", back);
        }
        running = true;
        jobs.start();
    }

    @Override
    public synchronized void stop() {
        running = false;
        jobs.shutdown();
    }

    @Override
    public synchronized void pause() {
        jobs.shutdown();
    }

    @Override
    public synchronized void resume() {
        if (running) {
            jobs.start();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
