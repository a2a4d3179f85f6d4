package org.followthrough.domain.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A person in the act of doing something, with everything that gives them a say and everybody as whom they count.
 *
 * @param groups    the groups that this person belongs to
 * @param covered   those for whom this person stands in today
 * @param inPlaceOf the one among them for whom the act is done, or null when it is done for oneself
 */
public record Actor(Person person, Set<PersonId> groups, List<Covered> covered, Covered inPlaceOf) {

    /** Somebody who is away today, with the groups that they belong to. */
    public record Covered(Person person, Set<PersonId> groups) {
        public Covered {
            Objects.requireNonNull(person, "person");
            groups = Set.copyOf(groups);
        }

        private boolean isAmong(Collection<PersonId> people) {
            return people.contains(person.id()) || groups.stream().anyMatch(people::contains);
        }
    }

    public Actor {
        Objects.requireNonNull(person, "person");
        groups = Set.copyOf(groups);
        covered = List.copyOf(covered);
    }

    /** A person who stands in for nobody. */
    public Actor(Person person, Set<PersonId> groups) {
        this(person, groups, List.of(), null);
    }

    /** Whoever does it, even in somebody's place. */
    public PersonId id() {
        return person.id();
    }

    /** Whether this person has a role themselves; no cover gives one. */
    public boolean has(Role role) {
        return person.has(role);
    }

    /** Whether the one for whom this is done has a role. */
    public boolean speaksAs(Role role) {
        return inPlaceOf == null ? has(role) : inPlaceOf.person().has(role);
    }

    /** Whether the one for whom this is done, or a group that they belong to, is among {@code people}. */
    public boolean isAmong(Collection<PersonId> people) {
        return inPlaceOf == null ? own().isAmong(people) : inPlaceOf.isAmong(people);
    }

    /**
     * Whether this person counts as one of {@code people} where hands must be kept apart: by themselves, by a group, or
     * by anybody for whom they stand in today, whether or not they act in that one's place now.
     */
    public boolean countsAmong(Collection<PersonId> people) {
        return own().isAmong(people) || covered.stream().anyMatch(one -> one.isAmong(people));
    }

    /** For whom this is done; empty when it is done for oneself. */
    public Optional<PersonId> forWhom() {
        return Optional.ofNullable(inPlaceOf).map(one -> one.person().id());
    }

    /** Everybody whose hand this is: the one who does it, and the one for whom. */
    public Set<PersonId> hands() {
        Set<PersonId> hands = new HashSet<>(Set.of(id()));
        forWhom().ifPresent(hands::add);
        return hands;
    }

    /** Everybody, and every group, as whom this person may act today. */
    public Set<PersonId> faces() {
        Set<PersonId> faces = new HashSet<>();
        Stream.concat(Stream.of(own()), covered.stream()).forEach(one -> {
            faces.add(one.person().id());
            faces.addAll(one.groups());
        });
        return faces;
    }

    /** This person as themselves, and then in the place of each whom they cover. */
    public List<Actor> guises() {
        return Stream.concat(
                        Stream.of(new Actor(person, groups, covered, null)),
                        covered.stream().map(one -> new Actor(person, groups, covered, one)))
                .toList();
    }

    private Covered own() {
        return new Covered(person, groups);
    }
}
