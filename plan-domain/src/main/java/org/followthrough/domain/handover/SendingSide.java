package org.followthrough.domain.handover;

import java.util.Set;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;

/**
 * Those who give an action away, of whom none can take it over.
 *
 * @param people   whoever offers it, its owners, and the members of groups that own it
 * @param agencies the other agencies to which owners belong
 */
public record SendingSide(Set<PersonId> people, Set<String> agencies) {

    public SendingSide {
        people = Set.copyOf(people);
        agencies = Set.copyOf(agencies);
    }

    public boolean holds(Person person) {
        return people.contains(person.id()) || person.otherAgency().filter(agencies::contains).isPresent();
    }

    /** Whether somebody, or a group of theirs, or anybody for whom they stand in, gives it away, or their agency owns it. */
    public boolean holds(Actor by) {
        return by.countsAmong(people) || holds(by.person());
    }
}
