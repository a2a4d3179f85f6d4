package org.followthrough.workflow.port;

import java.util.Optional;
import org.followthrough.domain.people.PersonId;

/** A person lets a calendar read their due dates, by an address that nobody can guess. */
public interface ShareCalendar {

    /** The code in the person's address, if there is one. */
    Optional<String> code(PersonId by);

    /** Makes a new code; an earlier one stops working. */
    String share(PersonId by);

    /** Takes the code back; the address stops working at once. */
    void revoke(PersonId by);
}
