package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.rating.Rating;

/**
 * An action as the lists of its plan show it.
 *
 * @param declared the colour that people declared in the plan they imported, as written, or null
 */
public record ActionLine(ActionSummary summary, String themeCode, String themeName, Rating rating, String declared) {

    public ActionRef ref() {
        return summary.ref();
    }

    public String title() {
        return summary.title();
    }

    public List<String> owners() {
        return summary.owners();
    }

    /** The agreed date, or null where the plan gives none. */
    public LocalDate due() {
        return summary.due();
    }

    /** Calendar days past the agreed date while it is with its owner, 0 when it is not late. */
    public long daysLate() {
        return summary.daysLate();
    }

    /** The name of whoever has to move next, or null when it is closed or with nobody. */
    public String desk() {
        return summary.desk();
    }

    public Stage stage() {
        return summary.stage();
    }
}
