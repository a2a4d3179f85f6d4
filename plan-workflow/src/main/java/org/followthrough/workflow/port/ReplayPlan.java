package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.reading.RawTable;

/**
 * Runs a printed plan as if it had gone live on its first day, on a fast clock and with its people acting as its own
 * progress column says, to show what the product would have said and when.
 */
public interface ReplayPlan {

    /** @return what happened, or why the table cannot be replayed */
    Decision<Replay> replay(Command command);

    /**
     * @param from  the base date, on which the plan goes live
     * @param until the last day, inclusive
     */
    record Command(RawTable table, LocalDate from, LocalDate until) {
    }

    /**
     * What happened.
     *
     * @param actions     how many actions the plan has
     * @param doneOnPaper how many of them their own progress calls done
     * @param months      the months of the replay
     * @param mails       how many mails left in each month, by kind
     * @param rungs       how often each rung fired in each month
     * @param colours     how many actions had which colour at the end of each month, by theme
     */
    record Replay(
            int actions,
            int doneOnPaper,
            List<YearMonth> months,
            Map<String, Map<YearMonth, Integer>> mails,
            Map<Integer, Map<YearMonth, Integer>> rungs,
            Map<String, Map<YearMonth, Map<Colour, Integer>>> colours) {
    }
}
