package org.followthrough.domain.action;

import java.time.LocalDate;

/**
 * The dates of an action, all inclusive days in Europe/London.
 *
 * @param baseline fixed when the plan is published, or null where the plan gives no date
 * @param agreed   the last approved date, or null where there is none
 * @param forecast the owner's own expectation, or null
 */
public record ActionDates(LocalDate baseline, LocalDate agreed, LocalDate forecast) {

    public static ActionDates none() {
        return new ActionDates(null, null, null);
    }

    ActionDates agreeOn(LocalDate day) {
        return new ActionDates(baseline, day, forecast);
    }

    ActionDates foresee(LocalDate day) {
        return new ActionDates(baseline, agreed, day);
    }
}
