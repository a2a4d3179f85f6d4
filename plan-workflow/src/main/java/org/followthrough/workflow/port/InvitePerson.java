package org.followthrough.workflow.port;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Lets a person choose a password, by a code that works once and for seven days. */
public interface InvitePerson {

    /** @return the code, which is not kept and cannot be read again */
    Decision<String> invite(PersonId by, PersonId person);

    /** @return the person, who can sign in from now on */
    Decision<PersonId> takeUp(String code, String password);
}
