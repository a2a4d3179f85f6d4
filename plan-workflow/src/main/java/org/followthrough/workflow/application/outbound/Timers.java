package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.Optional;

/** Timers of one kind, fired one by one where nothing fires them at their time. */
public interface Timers {

    /** The one that is due first; empty when none waits. */
    Optional<Waiting> next();

    /** A timer that can be fired, whatever the time is. */
    record Waiting(Instant due, Runnable timer) {

        public void fire() {
            timer.run();
        }
    }
}
