package org.followthrough.workflow.application.outbound;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.people.Cover;
import org.followthrough.domain.people.PersonId;

/** Who stands in for whom, and when. */
public interface Covers {

    void add(Cover cover);

    /** Saves what has become of a cover. @return false when somebody else did so before */
    boolean settle(Cover cover);

    /** @throws org.followthrough.workflow.port.NotFoundException if there is no such cover */
    Cover byId(UUID id);

    /** Every cover in which this person is away or stands in, the latest range first. */
    List<Cover> concerning(PersonId person);

    /** Every cover that has not passed on this day, the latest range first. */
    List<Cover> since(LocalDate day);
}
