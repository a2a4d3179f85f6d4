package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.people.PersonId;

/** The links that have been asked for. */
public interface SignInLinks {

    /** @param person null where nobody may have one */
    void ask(PersonId person, Instant at);

    /**
     * Those without a code whose time to be tried has come, the longest due first, kept from other nodes until the
     * transaction ends.
     */
    List<Asked> hold(Instant now, int most);

    /** Gives a link its code, and takes the earlier ones of its person back. */
    void give(Asked link, String codeHash);

    /** Takes the code back of a link whose mail could not be sent, to be tried from this instant on. */
    void takeBack(Asked link, Instant tryAt);

    /** The person of a code that was asked for after this instant. */
    Optional<PersonId> holder(String codeHash, Instant after);

    /** Uses a code up; false when somebody was faster. */
    boolean use(String codeHash);

    void forget(Instant before);

    /** A link of a person that waits for its mail. */
    record Asked(UUID id, PersonId person, Instant at) {
    }
}
