package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;

/** What signing in needs to remember. */
public interface SignIns {

    /** Whether nobody has set the product up yet. */
    boolean isNotSetUp();

    /** Notes that it is set up. False when somebody was faster. */
    boolean setUp(Instant at);

    Optional<Person> byEmail(String email);

    Optional<String> passwordHash(PersonId person);

    /** When the person's password was chosen. */
    Optional<Instant> passwordSince(PersonId person);

    void setPassword(PersonId person, String hash, Instant at);

    /** Keeps an invitation in place of an earlier one. */
    void invite(PersonId person, String codeHash, Instant expires);

    /** The person whom an unexpired code invites. */
    Optional<PersonId> invited(String codeHash, Instant now);

    void forgetInvitation(PersonId person);

    /** The failed attempts of an account or address since its last success. */
    Failures failures(String subject);

    /** Counts a failed attempt; those that are followed by a day without one are forgotten. */
    void failed(String subject, Instant at);

    void succeeded(String subject);

    /** @param lastAt null when there are none */
    record Failures(int count, Instant lastAt) {
    }
}
