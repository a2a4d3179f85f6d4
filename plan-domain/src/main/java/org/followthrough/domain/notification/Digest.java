package org.followthrough.domain.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.domain.people.PersonId;

/**
 * The daily mail of one person; there is one a person and day at most.
 *
 * @param id      also the id of the notification that it becomes
 * @param day     the working day on whose morning it is written
 * @param written when it was written, or null while it still gathers lines
 */
public record Digest(UUID id, PersonId person, LocalDate day, Instant written) {

    public Digest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(day, "day");
    }

    public boolean isWritten() {
        return written != null;
    }
}
