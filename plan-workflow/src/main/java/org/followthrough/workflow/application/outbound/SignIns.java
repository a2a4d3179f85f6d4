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

    void setPassword(PersonId person, String hash, Instant at);

    /** Puts a password in the place of the one of this hash; false when another one is there by now. */
    boolean changePassword(PersonId person, String presentHash, String hash, Instant at);

    /** Keeps an invitation in place of an earlier one. */
    void invite(PersonId person, String codeHash, Instant expires);

    /** The person whom an unexpired code invites. */
    Optional<PersonId> invited(String codeHash, Instant now);

    /** False when there was none, such as when somebody was faster. */
    boolean forgetInvitation(PersonId person);
}
