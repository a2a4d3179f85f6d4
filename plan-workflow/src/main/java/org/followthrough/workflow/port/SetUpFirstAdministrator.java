package org.followthrough.workflow.port;

import java.util.Optional;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Makes the first administrator of an installation that nobody can sign in to yet. */
public interface SetUpFirstAdministrator {

    boolean isNeeded();

    /** The code that set-up asks for, for the console and nothing else; empty once it is done. */
    Optional<String> code();

    /** @return the administrator, or why there cannot be one */
    Decision<PersonId> setUp(Command command);

    /**
     * @param code     what the console printed
     * @param password as typed; never kept
     */
    record Command(String code, String name, String email, String password) {
    }
}
