package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;

/** The secret codes under which people's due dates can be read; one a person at most. */
public interface CalendarAddresses {

    Optional<String> of(PersonId person);

    Optional<PersonId> person(String code);

    /** Puts a code in the place of the person's earlier one. */
    void keep(PersonId person, String code, Instant at);

    void forget(PersonId person);
}
