package org.followthrough.workflow.port;

import java.util.Optional;
import org.followthrough.domain.people.Person;

/** Tells whether somebody may come in with this password. */
public interface CheckSignIn {

    /**
     * Empty for an unknown address, a wrong password, a person who cannot sign in and a guesser who has to wait: the
     * caller cannot tell them apart, by answer or by time.
     */
    Optional<Person> check(Attempt attempt);

    /** Clears away the failed attempts that nobody has to wait for any more. */
    void forgetOldAttempts();

    /** @param address the network address that the attempt comes from */
    record Attempt(String email, String password, String address) {
    }
}
