package org.followthrough.workflow.engine;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.followthrough.workflow.port.CountLooks;

/**
 * Runs jobs and, if anybody has looked at a page meanwhile, rests for as long as they took: thousands of timers that are due
 * in one instant leave half of the time to people.
 */
final class RoomForPeople implements Runnable {

    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(2);

    private final Runnable jobs;
    private final CountLooks looks;

    RoomForPeople(Runnable jobs, CountLooks looks) {
        this.jobs = jobs;
        this.looks = looks;
    }

    @Override
    public void run() {
        long before = looks.begun();
        long from = System.nanoTime();
        jobs.run();
        if (looks.begun() != before) {
            LockSupport.parkNanos(Math.min(System.nanoTime() - from, LONGEST_REST));
        }
    }
}
