package org.followthrough.workflow.engine;

import java.util.List;

/** How often a timer is tried, and the pauses between; the models say the same of theirs, and a test compares the two. */
final class Retries {

    private static final List<String> PAUSES = List.of("PT1M", "PT10M", "PT1H", "PT6H", "P1D");

    /** As the engine reads it. */
    static final String CYCLE = String.join(",", PAUSES);
    static final int TRIES = PAUSES.size() + 1;

    private Retries() {
    }
}
