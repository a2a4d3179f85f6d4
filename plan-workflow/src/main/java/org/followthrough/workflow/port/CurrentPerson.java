package org.followthrough.workflow.port;

import java.util.Optional;
import org.followthrough.domain.people.PersonId;

/** Who is signed in on the calling thread; empty on the threads of timers and mails. */
public interface CurrentPerson {

    Optional<PersonId> currentPerson();
}
