package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    /** The digests with these ids; those that do not exist are left out. */
    List<Digest> all(Collection<UUID> ids);

    void add(Digest digest);

    void written(UUID digest, Instant at);
}
