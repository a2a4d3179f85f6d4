package org.followthrough.web.security;

import java.util.Objects;
import java.util.Set;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;

/** The person who is signed in. */
public record SignedIn(PersonId id, String name, Set<Role> roles) {

    public SignedIn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
