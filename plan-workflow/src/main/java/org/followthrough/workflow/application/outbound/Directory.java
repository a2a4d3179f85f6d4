package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.people.Actor.Covered;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.people.Team;

/** The people and groups that plans name. */
public interface Directory {

    /** @throws org.followthrough.workflow.port.NotFoundException if nobody has that id */
    Person person(PersonId id);

    Map<PersonId, Person> people(Collection<PersonId> ids);

    /** Everybody, by name. */
    List<Person> everybody();

    List<Person> withRole(Role role);

    /** The members of a group, by name; empty for a person. */
    List<Person> membersOf(PersonId group);

    /** The members of those among these that are groups with members, each group's by name. */
    Map<PersonId, List<PersonId>> members(Collection<PersonId> peopleAndGroups);

    /** The groups that this person belongs to. */
    List<PersonId> groupsOf(PersonId person);

    /**
     * Everybody as whom this person can act on a day, with their groups: themselves first, and then those for whom they
     * stand in.
     *
     * @return empty if nobody has that id
     */
    List<Covered> standing(PersonId person, LocalDate day);

    /** The same of somebody who signed in then; empty too if their password is newer, or their organisation has signed them out since. */
    List<Covered> standing(PersonId person, LocalDate day, Instant signedInAt);

    /** Has {@link #standing(PersonId, LocalDate)} answer with this for as long as the caller's transaction lasts, if that only reads. */
    void remember(PersonId person, LocalDate day, List<Covered> standing);

    void add(Person person);

    /** Saves everything about a person but the kind. */
    void change(Person person);

    void addMember(PersonId group, PersonId member);

    void removeMember(PersonId group, PersonId member);

    /** Every team, by name. */
    List<Team> teams();

    void addTeam(Team team);
}
