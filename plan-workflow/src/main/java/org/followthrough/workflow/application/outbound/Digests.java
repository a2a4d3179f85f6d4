package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.notification.Digest;
import org.followthrough.domain.people.PersonId;

/** The daily mails, gathering or written. */
public interface Digests {

    /**
     * Keeps every other transaction away from this person's daily mails until this one ends, so that a line is either in
     * a mail that is being written or in the next one, and never in one that has gone.
     */
    void lock(PersonId person);

    Optional<Digest> find(PersonId person, LocalDate day);

    /** @throws org.followthrough.workflow.port.NotFoundException if there is none of that id */
    Digest get(UUID digest);

    void add(Digest digest);

    void written(UUID digest, Instant at);
}
