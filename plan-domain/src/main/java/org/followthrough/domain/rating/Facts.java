package org.followthrough.domain.rating;

import org.followthrough.domain.action.ActionDates;
import org.followthrough.domain.action.Course;

/**
 * Everything that the colour of an action depends on, besides today.
 *
 * @param owned       whether anybody owns it
 * @param pieces      how many pieces of evidence its cycle holds
 * @param highestRung the highest rung fired for the agreed date in this cycle, 0 for none
 * @param signals     what speaks about it besides
 */
public record Facts(
        ActionDates dates, Course course, boolean owned, int pieces, int highestRung, Signals signals) {
}
