package org.followthrough.workflow.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.followthrough.workflow.port.ClockMoved;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock, which is its own, as far ahead as the application's. */
@Component
final class EngineClock implements InitializingBean {

    private static final Duration TOO_LITTLE_TO_MATTER = Duration.ofSeconds(1);

    private final Clock clock;
    private final DefaultJobExecutor jobs;

    EngineClock(Clock clock, DefaultJobExecutor jobs) {
        this.clock = clock;
        this.jobs = jobs;
    }

    @Override
    public void afterPropertiesSet() {
        follow();
    }

    /** Follows a clock that was moved, and looks at once for timers that have become due. */
    @EventListener(ClockMoved.class)
    void follow() {
        Duration ahead = Duration.between(InstantSource.system().instant(), clock.instant());
        if (ahead.abs().compareTo(TOO_LITTLE_TO_MATTER) > 0) {
            ClockUtil.offset(ahead.toMillis());
        } else {
            ClockUtil.reset();
        }
        jobs.jobWasAdded();
    }
}
