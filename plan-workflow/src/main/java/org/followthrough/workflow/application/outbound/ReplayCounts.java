package org.followthrough.workflow.application.outbound;

import java.time.YearMonth;
import java.util.Map;

/** What a replay has left in the database, counted by month in Europe/London. */
public interface ReplayCounts {

    /** Mails by kind; reminders that were gathered into a daily mail count as that one mail. */
    Map<String, Map<YearMonth, Integer>> mails();

    /** Fired rungs by number. */
    Map<Integer, Map<YearMonth, Integer>> rungs();
}
