package org.followthrough.web.security;

import java.util.Set;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;

/**
 * The person who is signed in.
 *
 * @param actor as found for this request, with those for whom they stand in
 */
public record SignedIn(Actor actor) {

    public PersonId id() {
        return actor.id();
    }

    public String name() {
        return actor.person().name();
    }

    public Set<Role> roles() {
        return actor.person().roles();
    }

    public boolean has(Role role) {
        return actor.has(role);
    }
}
