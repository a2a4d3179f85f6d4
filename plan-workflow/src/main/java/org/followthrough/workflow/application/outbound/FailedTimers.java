package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.workflow.port.LookAfterTimers.Kind;
import org.followthrough.workflow.port.StaleStepException;

/** The timers of the engine that were tried as often as they may be and fire no more. */
public interface FailedTimers {

    int count();

    /** How many have failed and are tried again by themselves. */
    int countTriedAgain();

    /** Those that failed first come first. */
    List<FailedTimer> list(int from, int most);

    /**
     * Has a timer tried again from {@code at} on, as often and with the same pauses as when it was new.
     *
     * @return the timer as it was, empty if it is none that has failed
     * @throws StaleStepException if somebody else was faster in the same instant
     */
    Optional<FailedTimer> runAgain(UUID timer, Instant at);

    /**
     * Does the same for several.
     *
     * @return how many there were, {@code most} at most
     * @throws StaleStepException if one of them was moved on in the same instant; then none of them is run
     */
    int runAgain(int most, Instant at);

    /**
     * One of them.
     *
     * @param key     of what it was to move on: the id of an action or of a digest
     * @param since   when it was tried for the last time, empty where the engine has not noted it
     * @param tries   how often it was tried before it was given up
     * @param failure the kind of what it failed with, empty where the engine has not noted it; never its message, which
     *                may quote what people typed
     */
    record FailedTimer(UUID id, Kind kind, String key, Optional<Instant> since, int tries, Optional<String> failure) {

        public FailedTimer {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(key, "key");
        }
    }
}
