package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.List;
import org.followthrough.workflow.port.CheckInvariants.Finding;

/** Some of what must be true of the database at any moment. */
public interface Invariants {

    /** How many that break an invariant are named. */
    int EXAMPLES = 5;

    /** @param now for what may be true for a while only, such as a lease */
    List<Finding> check(Instant now);
}
