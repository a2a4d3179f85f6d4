package org.followthrough.domain.plan;

import java.time.LocalDate;
import org.followthrough.domain.dates.WorkingCalendar;

/**
 * How long the law gives for each duty, from the day on which the report was received; that day does not count. The
 * periods of a body that has set nothing are {@link #usual()}, which the settings repeat.
 *
 * @param ofstedDraftWorkingDays until the draft plan is with Ofsted
 * @param ofstedPlanWorkingDays  until the plan is with Ofsted
 * @param cqcDays                calendar days until the report of actions is with CQC
 */
public record StatutoryPeriods(int ofstedDraftWorkingDays, int ofstedPlanWorkingDays, int cqcDays) {

    private static final int LONGEST = 260;

    /** @throws IllegalArgumentException with a sentence that quotes the number and says what is allowed */
    public StatutoryPeriods {
        require("ofsted-draft-working-days", ofstedDraftWorkingDays);
        require("ofsted-plan-working-days", ofstedPlanWorkingDays);
        require("cqc-days", cqcDays);
    }

    public static StatutoryPeriods usual() {
        return new StatutoryPeriods(20, 70, 28);
    }

    /** The last day on which the duty is met in time. */
    public LocalDate due(StatutoryDuty duty, LocalDate received, WorkingCalendar calendar) {
        return switch (duty) {
            case OFSTED_DRAFT -> calendar.plusWorkingDays(received, ofstedDraftWorkingDays);
            case OFSTED_PLAN -> calendar.plusWorkingDays(received, ofstedPlanWorkingDays);
            case CQC_REPORT -> received.plusDays(cqcDays);
        };
    }

    private static void require(String name, int given) {
        if (given < 1 || given > LONGEST) {
            throw new IllegalArgumentException("follow-through.statutory." + name + " is " + given
                    + "; it must be a whole number from 1 to " + LONGEST + ".");
        }
    }
}
