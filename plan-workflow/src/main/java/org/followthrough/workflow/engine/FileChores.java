package org.followthrough.workflow.engine;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.followthrough.workflow.port.ScreenFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks after the files of the evidence while the product runs: every node does, and rows say who does what. */
@Component
final class FileChores implements SmartLifecycle {

    private static final int SCREENING_SECONDS = 3;
    private static final Logger LOG = LoggerFactory.getLogger(FileChores.class);

    private final ScreenFiles screening;
    private final boolean run;
    private ScheduledExecutorService hands;

    FileChores(ScreenFiles screening, @Value("${follow-through.engine.run-jobs:true}") boolean run) {
        this.screening = screening;
        this.run = run;
    }

    @Override
    public boolean isAutoStartup() {
        return run;
    }

    @Override
    public synchronized void start() {
        hands = Executors.newSingleThreadScheduledExecutor(FileChores::hand);
        hands.execute(safely("The files to be screened", screening::begin));
        every(SCREENING_SECONDS, TimeUnit.SECONDS, safely("The screening of files", screening::screen));
    }

    private void every(int interval, TimeUnit unit, Runnable chore) {
        hands.scheduleWithFixedDelay(chore, interval, interval, unit);
    }

    /** A chore that fails, such as while the database is away, is done at its next time. */
    private static Runnable safely(String name, Runnable chore) {
        return () -> {
            try {
                chore.run();
            } catch (RuntimeException failed) {
                LOG.warn("{} will be tried again: {}", name, failed.toString());
            }
        };
    }

    @Override
    public synchronized void stop() {
        hands.shutdownNow();
        hands = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return hands != null;
    }

    private static Thread hand(Runnable work) {
        Thread thread = new Thread(work, "file-chores");
        thread.setDaemon(true);
        return thread;
    }
}
