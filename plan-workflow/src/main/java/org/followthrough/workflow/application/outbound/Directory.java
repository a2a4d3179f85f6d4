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

    /**
     * The same, as they are once nobody else holds them; whoever else wants to hold them waits until the caller's
     * transaction ends. Everybody does so who then calls {@link #change(Person)}.
     *
     * @throws org.followthrough.workflow.port.NotFoundException if nobody has that id
     */
    Person held(PersonId id);

    /** Has whoever else holds the administrators wait until the caller's transaction ends. */
    void holdAdministrators();

    /** How often a person has been saved by {@link #change(Person)}. */
    int version(PersonId id);

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

    /** Saves everything about a person who is held, but the kind. */
    void change(Person person);

    /** Makes somebody active who is invited, or is active already. False for anybody else, such as whoever is shut out. */
    boolean enter(PersonId person);

    void addMember(PersonId group, PersonId member);

    void removeMember(PersonId group, PersonId member);

    /** Every team, by name. */
    List<Team> teams();

    void addTeam(Team team);
}
