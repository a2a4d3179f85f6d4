package org.followthrough.workflow.application.outbound;

import java.time.Instant;

/** How often somebody has tried in vain, for all nodes together. */
public interface Attempts {

    /**
     * The failures of a subject as they are at the moment, and sees to it that there is something to hold; outside of any
     * transaction, since another node may do the same.
     */
    Failures look(String subject, Instant at);

    /** The failures of a subject, none where it has just been forgotten; others wait for it until the transaction ends. */
    Failures hold(String subject);

    void note(String subject, Failures failures);

    /** Forgets the subjects that were last heard of before this instant. */
    void forget(Instant before);

    /** @param lastAt when the last of them was */
    record Failures(int count, Instant lastAt) {
    }
}
