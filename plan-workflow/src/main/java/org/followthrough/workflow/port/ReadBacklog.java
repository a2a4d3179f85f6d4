package org.followthrough.workflow.port;

import java.time.Duration;
import java.util.Objects;

/** What waits for the product itself, and how the plans stand, in numbers that tell of nobody. */
public interface ReadBacklog {

    /** As of now. */
    Backlog read();

    /**
     * The numbers.
     *
     * @param mailsDue       mails whose attempt is due, and that nobody holds
     * @param longestMailDue for how long the first of them is due; zero when none is
     * @param mailsFailed    mails that failed for good
     * @param jobsDue        timers of actions and of clocks that are due
     * @param longestJobDue  for how long the first of them is due; zero when none is
     * @param jobsFailed     jobs that were given up
     * @param actionsOpen    published actions that are not over
     * @param actionsOverdue those of them whose agreed date has passed
     */
    record Backlog(
            long mailsDue,
            Duration longestMailDue,
            long mailsFailed,
            long jobsDue,
            Duration longestJobDue,
            long jobsFailed,
            long actionsOpen,
            long actionsOverdue) {

        public Backlog {
            Objects.requireNonNull(longestMailDue, "longestMailDue");
            Objects.requireNonNull(longestJobDue, "longestJobDue");
        }
    }
}
