package org.followthrough.workflow.engine;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.workflow.application.outbound.ModelsInStep;
import org.followthrough.workflow.application.outbound.RunningNodes;
import org.followthrough.workflow.port.ReadModels.LeftBehind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Deploys the models that this node carries, ends what is retired and migrates what runs on: at the start, before the first
 * timer fires, or, while nodes run that carry others, as soon as none does. A node of the version before could not go on with
 * an action that runs on a model of which it does not know the names.
 */
@Component
final class DeployedInStep implements SmartLifecycle, ModelsInStep {

    private static final Logger LOG = LoggerFactory.getLogger(DeployedInStep.class);

    private final ModelDeployer deployer;
    private final RunningNodes nodes;
    private final RetiredProcesses retired;
    private final InstanceMigration migration;
    private final UUID node = UUID.randomUUID();
    private final String carried;
    private volatile List<LeftBehind> left = List.of();
    private boolean running;
    private boolean deployed;

    DeployedInStep(ModelDeployer deployer, RunningNodes nodes, RetiredProcesses retired, InstanceMigration migration) {
        this.deployer = deployer;
        this.nodes = nodes;
        this.retired = retired;
        this.migration = migration;
        this.carried = deployer.models();
    }

    /** What could not follow when the models of this node were deployed. */
    List<LeftBehind> leftBehind() {
        return left;
    }

    @Override
    public synchronized void start() {
        running = true;
        nodes.run(node, carried);
        look();
        if (!deployed) {
            LOG.info("Nodes of another version run. The process models of this one are deployed when none does any more.");
        }
    }

    @Override
    public synchronized void look() {
        if (running && nodes.run(node, carried) && !deployed && !nodes.carryOthersThan(carried)) {
            deploy();
        }
    }

    private void deploy() {
        deployer.deployModels();
        left = Stream.concat(retired.end().stream(), migration.migrate().stream()).toList();
        left.forEach(one -> LOG.warn("{} of {} stays on version {}: {}",
                one.what(), one.model(), one.version(), one.reason()));
        deployed = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    /** Before whatever begins a process at the start: the sample of a demonstration, and the timers. */
    @Override
    public int getPhase() {
        return -1;
    }
}
