package org.followthrough.workflow.port;

import java.time.Duration;

/**
 * That whoever acts in an open session is still the person who has signed in.
 *
 * @param password as they typed it, or empty; for those who have none, to have signed in is proof for a {@link #SHORT_WHILE}
 * @param session  the secret of the session in which they act
 */
public record Proof(String password, String session) {

    public static final Duration SHORT_WHILE = Duration.ofMinutes(15);

    /** Says neither, so that no log ever does. */
    @Override
    public String toString() {
        return "Proof";
    }
}
