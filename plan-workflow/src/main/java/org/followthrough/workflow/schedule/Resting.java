package org.followthrough.workflow.schedule;

import org.followthrough.workflow.application.outbound.JobRunner;
import org.followthrough.workflow.port.Standstill;
import org.followthrough.workflow.port.WatchClock;
import org.springframework.core.task.TaskDecorator;

/** Lets no chore begin while the product stands still, and no timer run meanwhile. */
final class Resting implements TaskDecorator {

    private final Standstill standstill;
    private final JobRunner jobs;
    private final WatchClock clock;
    private boolean resting;

    Resting(Standstill standstill, JobRunner jobs, WatchClock clock) {
        this.standstill = standstill;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public Runnable decorate(Runnable chore) {
        return () -> {
            if (!isResting()) {
                chore.run();
            }
        };
    }

    /** While the clock of the machine is off it is left to whoever watches that to let timers go on. */
    private synchronized boolean isResting() {
        boolean rests = standstill.now().isPresent();
        if (rests && !resting) {
            jobs.pause();
        } else if (!rests && resting && !clock.isOff()) {
            jobs.resume();
        }
        resting = rests;
        return rests;
    }
}
