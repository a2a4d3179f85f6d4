package org.followthrough.workflow.port;

import java.time.Instant;
import java.util.List;
import org.followthrough.domain.people.PersonId;

/** Shows people how they sign in, and where they are signed in. */
public interface ReadYourAccount {

    /** @param secret of the session in which they look, which marks it among the others */
    YourAccount account(PersonId reader, String secret);

    /**
     * @param email       the address that they sign in with, or null
     * @param hasPassword whether they sign in with a password of their own
     * @param sessions    those in which they are signed in, the last used first
     */
    record YourAccount(String name, String email, boolean hasPassword, List<OpenSession> sessions) {

        public YourAccount {
            sessions = List.copyOf(sessions);
        }
    }

    /**
     * @param key      what it is called when it is ended; nobody comes in with it
     * @param lastUsed to the minute
     * @param isThis   whether it is the one in which they look
     */
    record OpenSession(String key, Instant signedInAt, Instant lastUsed, boolean isThis) {
    }
}
