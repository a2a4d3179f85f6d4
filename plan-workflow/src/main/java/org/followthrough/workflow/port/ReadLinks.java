package org.followthrough.workflow.port;

import java.util.List;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Colour;

/** What an action hangs together with. */
public interface ReadLinks {

    /** @throws NotFoundException if there is no such action, or the person may not know of it */
    Links of(PersonId by, ActionRef action);

    /** The other actions of the plan that this person may know of, in the order of the plan. */
    List<Other> others(PersonId by, ActionRef action);

    /** How the other action stands to this one. */
    enum Relation {
        DEPENDS_ON, NEEDED_BY, SEE_ALSO
    }

    /** @param mayArrange whether this person can add and remove links now */
    record Links(List<Line> lines, boolean mayArrange) {

        public static final Links NONE = new Links(List.of(), false);

        public Links {
            lines = List.copyOf(lines);
        }
    }

    record Line(Relation relation, ActionRef other, String title, Colour colour) {
    }

    record Other(ActionRef ref, String title) {
    }
}
