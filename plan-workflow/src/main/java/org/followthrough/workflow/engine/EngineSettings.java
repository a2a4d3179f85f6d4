package org.followthrough.workflow.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How timers are run.
 *
 * @param runJobs whether they are run at all
 * @param node    the name of this node among those on one database, the same at each start; empty for one that is never
 *                the same, so that what it held when it was killed waits for the end of its lease
 * @param lease   for how long a node keeps a job that it has taken, until another may take it
 * @param pause   how long it waits at most, with nothing to do, before it looks again
 * @param batch   how many jobs it takes at once, of which the clocks of actions fire in one transaction
 */
@ConfigurationProperties(prefix = "follow-through.engine", ignoreUnknownFields = false)
record EngineSettings(
        @DefaultValue("true") boolean runJobs,
        @DefaultValue("") String node,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("5s") Duration pause,
        @DefaultValue("20") int batch) {

    private static final Duration SHORTEST_LEASE = Duration.ofSeconds(10);
    private static final Duration LONGEST_LEASE = Duration.ofMinutes(5);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int LARGEST_BATCH = 200;

    EngineSettings {
        if (!node.matches("[A-Za-z0-9._-]{0,100}")) {
            throw impossible("node", node, "up to 100 letters, digits, dots, hyphens and underscores");
        }
        requireBetween("lease", lease, SHORTEST_LEASE, LONGEST_LEASE);
        requireBetween("pause", pause, SHORTEST_PAUSE, LONGEST_PAUSE);
        if (batch < 1 || batch > LARGEST_BATCH) {
            throw impossible("batch", String.valueOf(batch), "from 1 to " + LARGEST_BATCH);
        }
    }

    private static void requireBetween(String name, Duration given, Duration least, Duration most) {
        if (given.compareTo(least) < 0 || given.compareTo(most) > 0) {
            throw impossible(name, given.toMillis() + "ms", "from " + least.toSeconds() + "s to " + most.toSeconds() + "s");
        }
    }

    private static IllegalArgumentException impossible(String name, String given, String allowed) {
        return new IllegalArgumentException(
                "follow-through.engine." + name + " is \"" + given + "\"; it must be " + allowed + ".");
    }
}
