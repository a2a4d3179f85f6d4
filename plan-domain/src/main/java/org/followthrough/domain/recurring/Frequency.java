package org.followthrough.domain.recurring;

import java.time.LocalDate;
import org.followthrough.domain.dates.WorkingCalendar;

/** How often a recurring check is due. */
public enum Frequency {
    /** On every working day. */
    DAILY, WEEKLY, MONTHLY, QUARTERLY, HALF_YEARLY, ANNUAL;

    /**
     * The working day on which the check number {@code times} after {@code start} is due: that of its period or the next,
     * counted from the start so that month ends do not drift.
     */
    LocalDate due(LocalDate start, int times, WorkingCalendar calendar) {
        LocalDate day = switch (this) {
            case DAILY -> calendar.plusWorkingDays(start, times);
            case WEEKLY -> start.plusWeeks(times);
            case MONTHLY -> start.plusMonths(times);
            case QUARTERLY -> start.plusMonths(3L * times);
            case HALF_YEARLY -> start.plusMonths(6L * times);
            case ANNUAL -> start.plusYears(times);
        };
        return calendar.plusWorkingDays(day.minusDays(1), 1);
    }
}
