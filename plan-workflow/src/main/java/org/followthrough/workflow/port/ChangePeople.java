package org.followthrough.workflow.port;

import java.util.Set;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.people.TeamId;

/** Keeps the directory. Administrators may do all of it; programme leads may add people and groups without roles. */
public interface ChangePeople {

    /** Adds somebody who cannot sign in yet. */
    Decision<PersonId> add(PersonId by, Person.Kind kind, Details details);

    /**
     * Changes everything but the kind; what is no longer permitted is refused from the person's next request on.
     *
     * @param seen the {@linkplain ReadPeople#version version} that the change is made to; refused where another is there
     */
    Decision<PersonId> change(PersonId by, PersonId person, int seen, Details details);

    /** Shuts a person out from their next request on; the last administrator cannot be. */
    Decision<PersonId> disable(PersonId by, PersonId person);

    /**
     * What is kept about a person.
     *
     * @param email       may be blank while unknown
     * @param agency      the other agency, or blank for the body itself
     * @param team        may be null
     * @param lineManager may be null
     */
    record Details(
            String name, String email, String agency, TeamId team, PersonId lineManager, Set<Role> roles) {
        public Details {
            roles = Set.copyOf(roles);
        }
    }
}
