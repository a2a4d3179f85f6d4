package org.followthrough.domain.action;

import java.time.Instant;
import java.util.Objects;
import org.followthrough.domain.people.PersonId;

/** That something was done to an action: by whom and when. */
public record Mark(PersonId by, Instant at) {

    public Mark {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
