package org.followthrough.domain.people;

import java.util.Objects;

/** A team of the public body, such as a service or a locality. */
public record Team(TeamId id, String name) {

    public Team {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
