package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.workflow.port.KeepSessions.Kept;

/** The sessions of all browsers, by the hashes of their secrets. */
public interface Sessions {

    /** A session that has not expired at this instant. */
    Optional<Kept> find(String hash, Instant now);

    void add(String hash, Kept session);

    /** Changes a session that is still there. */
    void change(String hash, String newHash, Kept session);

    void use(String hash, Instant lastUsed, Instant expires);

    void remove(String hash);

    void removeExpired(Instant now);
}
