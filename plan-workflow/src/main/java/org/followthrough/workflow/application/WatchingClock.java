package org.followthrough.workflow.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.followthrough.workflow.application.outbound.DatabaseTime;
import org.followthrough.workflow.application.outbound.JobRunner;
import org.followthrough.workflow.port.WatchClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Compares the two clocks, and keeps a node that is off from taking jobs.
 *
 * <p>It looks at the machine's clock and not at the application's, which a demonstration moves. How long the database takes to
 * answer counts for nothing: only a time of day outside the question and the answer is off.
 */
@Component
class WatchingClock implements WatchClock {

    private static final Logger LOG = LoggerFactory.getLogger(WatchingClock.class);
    private static final Duration MOST = Duration.ofSeconds(2);

    private final DatabaseTime database;
    private final JobRunner jobs;
    private final InstantSource machine;
    private volatile Duration ahead = Duration.ZERO;

    @Autowired
    WatchingClock(DatabaseTime database, JobRunner jobs) {
        this(database, jobs, InstantSource.system());
    }

    WatchingClock(DatabaseTime database, JobRunner jobs, InstantSource machine) {
        this.database = database;
        this.jobs = jobs;
        this.machine = machine;
    }

    @Override
    public void watch() {
        boolean was = isOff();
        ahead = look();
        if (isOff() && !was) {
            LOG.error("The clock of this machine is {} s {} the database's, and may be {} s off at most. Timers, desk clocks and mails rest "
                    + "on this node until it is right.", ahead.abs().toSeconds(), ahead.isNegative() ? "behind" : "ahead of",
                    MOST.toSeconds());
            jobs.pause();
        } else if (was && !isOff()) {
            LOG.info("The clock of this machine is right again. Timers, desk clocks and mails go on.");
            jobs.resume();
        }
    }

    private Duration look() {
        Instant asked = machine.instant();
        Instant there = database.now();
        Instant answered = machine.instant();
        if (there.isBefore(asked)) {
            return Duration.between(there, asked);
        }
        return there.isAfter(answered) ? Duration.between(there, answered) : Duration.ZERO;
    }

    @Override
    public Duration ahead() {
        return ahead;
    }

    @Override
    public boolean isOff() {
        return ahead.abs().compareTo(MOST) > 0;
    }
}
