package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.rating.Rating;

/**
 * An action as lists show it.
 *
 * @param ref         names it
 * @param owners      the names of its owners in the order of the plan; empty when nobody owns it
 * @param due         the agreed date, or null where the plan gives none
 * @param daysLate    calendar days past the agreed date while it is with its owner, 0 when it is not late
 * @param daysLeft    calendar days until the agreed date, negative when it has passed; 0 where there is none
 * @param declared    the colour that people declared in the plan they imported, as written, or null
 * @param desk        the name of whoever has to move next, or null when it is closed or with nobody
 * @param confirmedOn when it was confirmed, or null
 */
public record ActionLine(
        ActionRef ref,
        String title,
        String themeCode,
        String themeName,
        List<String> owners,
        LocalDate due,
        long daysLate,
        long daysLeft,
        Stage stage,
        Rating rating,
        String declared,
        String desk,
        LocalDate confirmedOn) {

    public ActionLine {
        owners = List.copyOf(owners);
    }
}
