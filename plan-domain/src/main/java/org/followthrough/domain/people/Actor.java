package org.followthrough.domain.people;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/** A person in the act of doing something, with everything that gives them a say. */
public record Actor(Person person, Set<PersonId> groups) {

    public Actor {
        Objects.requireNonNull(person, "person");
        groups = Set.copyOf(groups);
    }

    public PersonId id() {
        return person.id();
    }

    public boolean has(Role role) {
        return person.has(role);
    }

    /** Whether this person, or a group that this person belongs to, is among {@code people}. */
    public boolean isAmong(Collection<PersonId> people) {
        return people.contains(id()) || groups.stream().anyMatch(people::contains);
    }
}
