package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import org.followthrough.domain.people.DailyQuota.Given;
import org.followthrough.domain.people.PersonId;

/** What people have given: files of the evidence, and plans to be imported in the size in which they are kept. */
public interface Uploads {

    /** What a person has given at an instant or later, as far as it has been committed. */
    Given since(PersonId person, Instant from);

    /** Lets nobody else at any node take the turn of this person until the caller's transaction ends. */
    void takeTurn(PersonId person);
}
