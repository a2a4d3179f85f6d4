package org.followthrough.domain.rating;

import java.time.LocalDate;
import java.util.Arrays;
import org.followthrough.domain.dates.WorkingCalendar;

/** The colour of an action: a pure function of its facts and today. */
public final class ActionColour {

    private final WorkingCalendar calendar;
    private final Limits limits;

    public ActionColour(WorkingCalendar calendar, Limits limits) {
        this.calendar = calendar;
        this.limits = limits;
    }

    /** @param today the day in Europe/London on which the colour is asked */
    public Rating of(Facts facts, LocalDate today) {
        Standing standing = new Standing(facts, today, limits, calendar);
        return Arrays.stream(ColourRule.values())
                .filter(rule -> rule.matches(standing))
                .findFirst()
                .orElseThrow()
                .rate(standing);
    }
}
