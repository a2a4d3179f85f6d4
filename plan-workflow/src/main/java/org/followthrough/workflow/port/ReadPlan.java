package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Colour;

/** A plan by theme, as far as a person may see it. */
public interface ReadPlan {

    /** @throws NotFoundException if there is no such plan, or the person may not know of it */
    PlanPage plan(PersonId by, int number, PlanFilter filter);

    /**
     * One page of a plan.
     *
     * @param today  the day in Europe/London that every "days left" counts from
     * @param total  how many actions the person may see in all
     * @param shown  how many of them match the filter, on all pages
     * @param pages  how many pages there are, at least 1
     * @param page   the page that this is
     * @param themes every theme, for the filter
     * @param owners everybody who owns an action, for the filter, by name
     * @param parts  the actions of this page, by theme
     */
    record PlanPage(
            PlanHeader header,
            LocalDate today,
            int total,
            int shown,
            int page,
            int pages,
            List<ThemeCounts> themes,
            List<PersonName> owners,
            List<ThemePart> parts) {
    }

    /** A person as a choice. */
    record PersonName(PersonId id, String name) {
    }

    /**
     * A theme with its counts over all its actions, whatever the filter.
     *
     * @param claimed how many are said to be done: submitted, signed off or confirmed
     * @param checked how many an auditor has confirmed
     */
    record ThemeCounts(String code, String name, int total, int claimed, int checked, Map<Colour, Integer> byColour) {
    }

    /** The actions of one theme on this page. */
    record ThemePart(ThemeCounts theme, List<ActionLine> actions) {
    }
}
