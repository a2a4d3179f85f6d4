package org.followthrough.domain.challenge;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;

/**
 * Who challenges, and on whose behalf. A board outlives its members, so whoever sits where the challenger sat may judge
 * the answer.
 *
 * @param role   in which the challenge was lodged
 * @param agency the agency of the challenger, or null for the public body itself
 */
public record Challenger(PersonId person, Role role, String agency) {

    public Challenger {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
    }

    /** The part in which somebody may challenge; empty for those who carry the plan out themselves. */
    public static Optional<Challenger> of(Actor by) {
        return Stream.of(Role.BOARD, Role.INSPECTOR, Role.PARTNER)
                .filter(by::has)
                .findFirst()
                .map(role -> new Challenger(by.id(), role, by.person().agency()));
    }

    /** Whether somebody is the challenger, or holds the same role for the same body. */
    public boolean isOrFollows(Actor by) {
        return by.id().equals(person)
                || by.has(role) && !by.person().lacksAgency() && Objects.equals(by.person().agency(), agency);
    }
}
