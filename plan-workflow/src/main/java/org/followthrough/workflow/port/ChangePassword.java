package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Lets somebody who signs in with a password choose another, by the present one. */
public interface ChangePassword {

    /**
     * Puts another password in the place of the present one, ends every session that has begun so far, and leaves a mail
     * that says so. A wrong present password counts as a failed sign-in of this account, and whoever guesses has to wait.
     */
    Decision<PersonId> change(Command command);

    /**
     * @param present the password so far, as typed; never kept
     * @param chosen  the new one, as typed; never kept
     */
    record Command(PersonId by, String present, String chosen) {

        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(present, "present");
            Objects.requireNonNull(chosen, "chosen");
        }
    }
}
