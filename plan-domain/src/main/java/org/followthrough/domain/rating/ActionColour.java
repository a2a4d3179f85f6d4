package org.followthrough.domain.rating;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.dates.WorkingCalendar;

/** The colour of an action: a pure function of its facts and today. */
public final class ActionColour {

    /** The first that matches decides. */
    private static final List<ColourRule> RULES = List.of(ColourRule.values());

    private final WorkingCalendar calendar;
    private final Limits limits;

    public ActionColour(WorkingCalendar calendar, Limits limits) {
        this.calendar = calendar;
        this.limits = limits;
    }

    /** @param today the day in Europe/London on which the colour is asked */
    public Rating of(Facts facts, LocalDate today) {
        Standing standing = new Standing(facts, today, limits, calendar);
        return RULES.stream()
                .filter(rule -> rule.matches(standing))
                .findFirst()
                .orElseThrow()
                .rate(standing);
    }
}
