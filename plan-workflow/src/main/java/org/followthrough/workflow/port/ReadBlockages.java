package org.followthrough.workflow.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.people.PersonId;

/** What blocks an action, and what this person can do about it. */
public interface ReadBlockages {

    /** @throws NotFoundException if there is no such action, or the person may not know of it */
    Blocked of(PersonId by, ActionRef action);

    /**
     * @param lines     everything reported, the latest first
     * @param mayReport whether this person can report something now
     * @param mayDecide whether this person can agree or refuse now
     * @param mayLift   whether this person can say that it is over
     */
    record Blocked(List<Line> lines, boolean mayReport, boolean mayDecide, boolean mayLift) {

        public static final Blocked NOTHING = new Blocked(List.of(), false, false, false);

        public Blocked {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Something that blocks, or blocked.
     *
     * @param agreedBy a name, or null while the manager has not agreed
     * @param review   when the manager looks again, or null
     * @param open     whether it concerns the work that is going on now
     */
    record Line(String cause, String reportedBy, Instant reportedAt, String agreedBy, LocalDate review, boolean open) {
    }
}
