package org.followthrough.domain.dates;

import java.time.LocalDate;
import org.followthrough.domain.decision.Decision;

/** The bound of every day to come that somebody names; no plan reaches further, so what does is a slip of the pen. */
public final class FarthestDay {

    /** How many years ahead of today it is. */
    public static final int YEARS = 10;

    private FarthestDay() {
    }

    /** The last day that can be named on {@code today}. */
    public static LocalDate from(LocalDate today) {
        return today.plusYears(YEARS);
    }

    /** What forbids {@code day}, or null. */
    public static <T> Decision<T> against(LocalDate day, LocalDate today) {
        LocalDate farthest = from(today);
        return day.isAfter(farthest) ? Decision.refused("day.too-far-ahead", day, YEARS, farthest) : null;
    }
}
