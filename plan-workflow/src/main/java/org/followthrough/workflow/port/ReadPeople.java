package org.followthrough.workflow.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.people.Team;

/** The directory, as far as a person may look into it. */
public interface ReadPeople {

    /**
     * The person as they are now, with those for whom they stand in today, if whoever signed in as them may stay: they have
     * not been shut out, nor has their password been changed since, nor has their organisation signed them out.
     */
    Optional<Actor> stillWelcome(PersonId person, Instant signedInAt);

    /** Everybody, by name; groups among them. For administrators and programme leads. */
    List<Person> everybody(PersonId by);

    /** One person or group. For administrators and programme leads. */
    Person person(PersonId by, PersonId person);

    /** Which version of a person this is; a saved change makes another. For administrators and programme leads. */
    int version(PersonId by, PersonId person);

    /** The members of a group, by name. For administrators and programme leads. */
    List<Person> members(PersonId by, PersonId group);

    /** Every team, by name. For administrators and programme leads. */
    List<Team> teams(PersonId by);

    /** Those who can be chosen for something that needs this role; for anybody who has a part in a plan. */
    List<Person> withRole(PersonId by, Role role);

    /** Everybody who can be given an action, by name; those of another agency know only their own people. */
    List<Person> possibleOwners(PersonId by);
}
