package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.Stage;

/**
 * What every list says of an action.
 *
 * @param ref         names it
 * @param owners      the names of its owners in the order of the plan; empty when nobody owns it
 * @param mustDo      whether the inspectorate requires its issue to be put right, so that its clocks run twice as fast
 * @param due         the agreed date, or null where the plan gives none
 * @param daysLate    calendar days past the agreed date while it is with its owner, 0 when it is not late
 * @param daysLeft    calendar days until the agreed date, negative when it has passed; 0 where there is none
 * @param desk        the name of whoever has to move next, or null when it is closed or with nobody
 * @param confirmedOn when it was confirmed, or null
 */
public record ActionSummary(
        ActionRef ref,
        String title,
        List<String> owners,
        boolean mustDo,
        LocalDate due,
        long daysLate,
        long daysLeft,
        Stage stage,
        String desk,
        LocalDate confirmedOn) {

    public ActionSummary {
        owners = List.copyOf(owners);
    }
}
