package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;
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

    /**
     * Those of a person that would still be let in at this instant, the last used first: one from before a new password is
     * over, though its row is there yet.
     */
    List<OfPerson> of(PersonId person, Instant now);

    /** Removes those of these sessions that are this person's. @return how many have gone */
    int remove(PersonId person, Collection<String> hashes);

    /** Removes all sessions of a person. @return how many have gone */
    int removeAll(PersonId person);

    void removeExpired(Instant now);

    /** A session in which somebody is in. */
    record OfPerson(String hash, Instant signedInAt, Instant lastUsed) {
    }
}
