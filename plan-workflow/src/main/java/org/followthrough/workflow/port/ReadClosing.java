package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.people.PersonId;

/** How an action ended, or may end, without being done as the plan says. */
public interface ReadClosing {

    /** @throws NotFoundException if there is no such action, or the person may not know of it */
    ClosingPart closing(PersonId by, ActionRef action);

    /**
     * The living actions that could take the place of this one: those of its own plan first.
     *
     * @throws NotFoundException if there is no such action, or the person may not know of it
     */
    List<Living> livingOnes(PersonId by, ActionRef action);

    /**
     * @param closed   how it ended or is to end, or null
     * @param proposal what is proposed and not decided, or null
     */
    record ClosingPart(Closed closed, Proposed proposal) {
    }

    /**
     * @param until      the last day for which it stands, or null
     * @param replacedBy the action that took its place, or null
     * @param reason     what was proposed before it was approved, or null where nothing was
     */
    record Closed(Closing.Kind kind, String by, LocalDate on, LocalDate until, Living replacedBy, String reason) {
    }

    record Proposed(Closing.Kind kind, String by, LocalDate on, LocalDate until, String reason) {
    }

    record Living(ActionRef ref, String title) {
    }
}
