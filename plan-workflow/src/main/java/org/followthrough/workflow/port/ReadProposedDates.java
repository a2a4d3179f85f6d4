package org.followthrough.workflow.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.people.PersonId;

/** The other dates for which owners would have taken an action on. */
public interface ReadProposedDates {

    /**
     * What was proposed, the latest first.
     *
     * @throws NotFoundException if there is no such action, or the person may not know of it
     */
    List<Proposed> of(PersonId by, ActionRef action);

    /**
     * A date proposed while declining.
     *
     * @param declinedBy a name
     * @param open       whether that decline is what the action waits on now
     * @param mayAccept  whether it is this person who can accept it
     */
    record Proposed(
            LocalDate day, String reason, String declinedBy, Instant declinedAt, boolean open, boolean mayAccept) {
    }
}
