package org.followthrough.domain.rating;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.domain.action.ActionDates;
import org.followthrough.domain.action.Course;
import org.followthrough.domain.action.Stage;

/**
 * Everything that the colour of an action depends on, besides today.
 *
 * @param owned       whether anybody owns it
 * @param pieces      how many pieces of evidence its cycle holds
 * @param highestRung the highest rung fired for the agreed date in this cycle, 0 for none
 */
public record Facts(ActionDates dates, Course course, boolean owned, int pieces, int highestRung) {

    Stage stage() {
        return course.stage();
    }

    LocalDate agreed() {
        return dates.agreed();
    }

    Instant lastHeardOf() {
        return course.lastUpdate() != null ? course.lastUpdate() : course.offered().at();
    }
}
