package org.followthrough.workflow.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.port.ReadBoard.Month;
import org.springframework.stereotype.Component;

/** What should have been done, was said to be done and was confirmed by the end of each month of a plan. */
@Component
class MonthsOfPlan {

    private static final int LONGEST_TREND = 36;

    private final WorkingCalendar calendar;

    MonthsOfPlan(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    int plannedBy(List<Action> actions, LocalDate day) {
        return by(day, planned(actions));
    }

    /** Null when the plan went live in the month of {@code today}. */
    Integer checkedByEndOfLastMonth(Plan plan, List<Action> actions, LocalDate today) {
        LocalDate end = YearMonth.from(today).minusMonths(1).atEndOfMonth();
        return startOf(plan).isAfter(end) ? null : by(end, checked(actions));
    }

    /** At most three years, so that the picture can be read: the latest of them. */
    List<Month> trend(Plan plan, List<Action> actions, LocalDate today) {
        List<LocalDate> planned = planned(actions);
        List<LocalDate> claimed = days(actions.stream().map(action -> action.course().submitted()));
        List<LocalDate> checked = checked(actions);
        YearMonth now = YearMonth.from(today);
        YearMonth last = planned.stream().map(YearMonth::from).max(YearMonth::compareTo).filter(now::isBefore).orElse(now);
        List<Month> months = Stream.iterate(YearMonth.from(startOf(plan)), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> !month.isBefore(now)
                        ? new Month(month, by(month.atEndOfMonth(), planned), null, null)
                        : new Month(month, by(month.atEndOfMonth(), planned), by(month.atEndOfMonth(), claimed),
                                by(month.atEndOfMonth(), checked)))
                .toList();
        return months.subList(Math.max(0, months.size() - LONGEST_TREND), months.size());
    }

    private LocalDate startOf(Plan plan) {
        LocalDate published = calendar.dayOf(plan.published().at());
        return plan.base().filter(base -> base.isBefore(published)).orElse(published);
    }

    /** The days on which what is still to be done, or was, should have been done at first. */
    private static List<LocalDate> planned(List<Action> actions) {
        return actions.stream()
                .filter(action -> !action.stage().isClosedNotDone() && action.stage() != Stage.TRANSFERRED)
                .map(action -> action.dates().baseline())
                .filter(Objects::nonNull)
                .toList();
    }

    private List<LocalDate> checked(List<Action> actions) {
        return days(actions.stream().map(action -> action.course().confirmed()));
    }

    private List<LocalDate> days(Stream<Mark> marks) {
        return marks.filter(Objects::nonNull).map(mark -> calendar.dayOf(mark.at())).toList();
    }

    /** How many of the days have come by the end of {@code day}. */
    private static int by(LocalDate day, List<LocalDate> days) {
        return (int) days.stream().filter(one -> !one.isAfter(day)).count();
    }
}
