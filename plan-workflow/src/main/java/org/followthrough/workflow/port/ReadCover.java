package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.people.Cover;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.port.ReadPlan.PersonName;

/** Who stands in for whom. */
public interface ReadCover {

    /** The covers that concern a person; for a programme lead everybody's that have not passed. */
    List<Line> covers(PersonId by);

    /** Whom a person can ask, and as a programme lead whose absence can be covered: people who can sign in, by name. */
    List<PersonName> people(PersonId by);

    /**
     * A cover.
     *
     * @param mayAnswer whether this person is asked to stand in and has not answered
     * @param mayEnd    whether this person may end it now
     */
    record Line(
            UUID id,
            String absent,
            String cover,
            LocalDate from,
            LocalDate until,
            Cover.State state,
            boolean past,
            boolean mayAnswer,
            boolean mayEnd) {
    }
}
