package org.followthrough.workflow.engine;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.workflow.port.ReadModels.LeftBehind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Ends what is retired and migrates what runs on, after the models are deployed and before the first timer fires. */
@Component
final class MigrationAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationAtStart.class);

    private final RetiredProcesses retired;
    private final InstanceMigration migration;
    private volatile List<LeftBehind> left = List.of();
    private volatile boolean running;

    MigrationAtStart(RetiredProcesses retired, InstanceMigration migration) {
        this.retired = retired;
        this.migration = migration;
    }

    /** What could not follow at the last start. */
    List<LeftBehind> leftBehind() {
        return left;
    }

    @Override
    public void start() {
        left = Stream.concat(retired.end().stream(), migration.migrate().stream()).toList();
        left.forEach(one -> LOG.warn("{} of {} stays on version {}: {}",
                one.what(), one.model(), one.version(), one.reason()));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** One below that of the timers. */
    @Override
    public int getPhase() {
        return JobExecutorLifecycle.PHASE - 1;
    }
}
