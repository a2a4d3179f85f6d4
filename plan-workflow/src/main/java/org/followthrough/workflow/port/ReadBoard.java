package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Colour;

/** Where a plan stands, as its board reads it: what is claimed beside what is checked. */
public interface ReadBoard {

    /** @throws NotFoundException if there is no such plan, or the person may not see the whole of it */
    BoardPage board(PersonId by, int plan);

    /**
     * The board page.
     *
     * @param claimed          how many actions are said to be done: submitted, signed off or confirmed
     * @param checked          how many of those an auditor has confirmed
     * @param plannedByNow     how many actions should be done by {@code asAt}, by their first dates
     * @param checkedLastMonth how many were confirmed at the end of last month, or null when the plan is younger
     * @param trend            month by month from the start of the plan to its last first date
     * @param asks             what needs the board, the most urgent first
     */
    record BoardPage(
            PlanHeader header,
            LocalDate asAt,
            int total,
            int claimed,
            int checked,
            int plannedByNow,
            Integer checkedLastMonth,
            Map<Colour, Integer> byColour,
            List<ReadPlan.ThemeCounts> themes,
            List<Month> trend,
            List<Ask> asks) {
    }

    /**
     * The end of a month.
     *
     * @param planned how many actions should be done by then, by their first dates
     * @param claimed how many were said to be done by then, or null while the month is not over
     * @param checked how many were confirmed by then, or null while the month is not over
     */
    record Month(YearMonth month, int planned, Integer claimed, Integer checked) {
    }

    /**
     * Something that the board has to note or decide.
     *
     * @param rung       the highest rung of the escalation
     * @param unanswered whether the service manager still owes an answer
     * @param answer     the words of the last answer, or null
     */
    record Ask(ActionLine action, int rung, boolean unanswered, String answer) {
    }
}
