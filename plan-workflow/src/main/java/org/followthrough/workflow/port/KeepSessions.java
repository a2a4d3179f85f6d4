package org.followthrough.workflow.port;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;

/**
 * Keeps what a browser and the product have agreed upon, where every node finds it. A session is known by the secret
 * that its browser holds, of which only a hash is kept.
 */
public interface KeepSessions {

    /** The session of this secret, unless it has ended or lain idle for too long. */
    Optional<Kept> find(String secret);

    void begin(String secret, Kept session);

    /** Writes a session down as it is now, under a new secret where it has been given one; one that has ended stays so. */
    void change(String secret, String newSecret, Kept session);

    /** Notes that a session is in use, and nothing else. */
    void use(String secret, Instant lastUsed, Instant expires);

    void end(String secret);

    /** Clears away what has lain idle for too long. */
    void endIdle();

    /**
     * @param holder  whose session it is, or null until somebody is in
     * @param notes   what the pages want to remember, at most 20,000 characters
     * @param expires when the session ends unless it is used before
     */
    record Kept(Holder holder, String notes, Instant began, Instant lastUsed, Instant expires) {
    }

    /** @param since when the person came in */
    record Holder(PersonId person, Instant since) {
    }
}
