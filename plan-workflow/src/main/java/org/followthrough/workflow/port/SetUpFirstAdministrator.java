package org.followthrough.workflow.port;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Makes the first administrator of an installation that nobody can sign in to yet. */
public interface SetUpFirstAdministrator {

    boolean isNeeded();

    /** @return the administrator, or why there cannot be one */
    Decision<PersonId> setUp(Command command);

    /** @param password as typed; never kept */
    record Command(String name, String email, String password) {
    }
}
