package org.followthrough.workflow.port;

import java.util.Optional;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;

/** Lets a person choose a password, by a code that works once and for seven days. */
public interface InvitePerson {

    /** @return the code, which is not kept and cannot be read again */
    Decision<String> invite(PersonId by, PersonId person);

    /** The person whom this code invites, as long as it holds. */
    Optional<Person> invited(String code);

    /**
     * Chooses a password, in place of an earlier one and of the device that went with it.
     *
     * @return the person, who can sign in from now on
     */
    Decision<PersonId> takeUp(String code, String password);
}
