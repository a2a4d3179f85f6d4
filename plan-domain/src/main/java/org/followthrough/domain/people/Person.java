package org.followthrough.domain.people;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody, or a group, that can be named in a plan.
 *
 * @param email       where mail goes; null until known. A group has none: its members are told
 * @param agency      the other agency that this person belongs to, or null for the public body itself
 * @param team        the team, or null
 * @param lineManager who signs off what this person owns, or null to leave it to the plan's own manager
 * @param state       whether this person can sign in
 */
public record Person(
        PersonId id,
        Kind kind,
        String name,
        String email,
        String agency,
        TeamId team,
        PersonId lineManager,
        Set<Role> roles,
        State state) {

    public enum Kind {
        PERSON, GROUP
    }

    public enum State {
        /** Named in a plan, never asked in. */
        NOT_YET_INVITED,
        /** Holds an invitation that has not been taken up. */
        INVITED,
        ACTIVE,
        /** Left or was shut out; keeps its place in every history. */
        DISABLED
    }

    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A person needs a name.");
        }
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** The same person in another state. */
    public Person in(State other) {
        return new Person(id, kind, name, email, agency, team, lineManager, roles, other);
    }

    /** The same person with other roles. */
    public Person with(Set<Role> others) {
        return new Person(id, kind, name, email, agency, team, lineManager, others, state);
    }

    public Optional<String> otherAgency() {
        return Optional.ofNullable(agency);
    }

    /** Whether this is a partner of whom nobody has written down to which agency they belong. */
    public boolean lacksAgency() {
        return agency == null && has(Role.PARTNER);
    }

    /** A partner belongs to another agency even where nobody has written down which. */
    public boolean isOfPublicBody() {
        return agency == null && !lacksAgency();
    }

    /** Whether both are of the public body, or both of one other agency; a partner who lacks one is of nobody's body. */
    public boolean isOfSameBodyAs(Person other) {
        return !lacksAgency() && !other.lacksAgency() && Objects.equals(agency, other.agency);
    }
}
