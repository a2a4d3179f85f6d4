package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Duration;
import org.followthrough.workflow.application.outbound.DemonstrationTime;
import org.followthrough.workflow.application.outbound.SignIns;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the sample into a new demonstration by itself.
 *
 * <p>It does so before timers run and before anybody can come in, so that the sample's past is told before its present
 * begins.
 */
@Component
@Profile("demo")
class StartingDemonstration implements SmartLifecycle {

    private final DemonstrationTime time;
    private final SignIns signIns;
    private final LoadingSample sample;
    private final Clock clock;
    private volatile boolean started;

    StartingDemonstration(DemonstrationTime time, SignIns signIns, LoadingSample sample, Clock clock) {
        this.time = time;
        this.signIns = signIns;
        this.sample = sample;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void start() {
        if (time.ahead().isEmpty()) {
            signIns.setUp(clock.instant());
            time.keep(Duration.ZERO);
            sample.loadForDemonstration();
        }
        started = true;
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Before the engine's timers and the web server, which start in the highest phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
