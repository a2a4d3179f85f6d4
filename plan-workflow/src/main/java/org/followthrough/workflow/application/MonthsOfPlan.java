package org.followthrough.workflow.application;

import java.time.Instant;
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
        return (int) alive(actions)
                .filter(action -> action.dates().baseline() != null && !action.dates().baseline().isAfter(day))
                .count();
    }

    /** Null when the plan went live in the month of {@code today}. */
    Integer checkedByEndOfLastMonth(Plan plan, List<Action> actions, LocalDate today) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        return startOf(plan).isAfter(last.atEndOfMonth()) ? null : checkedBy(actions, last.atEndOfMonth());
    }

    /** At most three years, so that the picture can be read: the latest of them. */
    List<Month> trend(Plan plan, List<Action> actions, LocalDate today) {
        YearMonth first = YearMonth.from(startOf(plan));
        YearMonth last = alive(actions)
                .map(action -> action.dates().baseline())
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .max(YearMonth::compareTo)
                .filter(month -> month.isAfter(YearMonth.from(today)))
                .orElse(YearMonth.from(today));
        List<Month> months = Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> month(month, actions, today))
                .toList();
        return months.subList(Math.max(0, months.size() - LONGEST_TREND), months.size());
    }

    private Month month(YearMonth month, List<Action> actions, LocalDate today) {
        boolean ahead = month.isAfter(YearMonth.from(today));
        LocalDate end = month.atEndOfMonth();
        return new Month(month, plannedBy(actions, end),
                ahead ? null : claimedBy(actions, end), ahead ? null : checkedBy(actions, end));
    }

    private LocalDate startOf(Plan plan) {
        LocalDate published = calendar.dayOf(plan.published().at());
        return plan.base().filter(base -> base.isBefore(published)).orElse(published);
    }

    private int claimedBy(List<Action> actions, LocalDate day) {
        return count(actions.stream().map(action -> action.course().submitted()), day);
    }

    private int checkedBy(List<Action> actions, LocalDate day) {
        return count(actions.stream().map(action -> action.course().confirmed()), day);
    }

    private int count(Stream<Mark> marks, LocalDate day) {
        Instant end = calendar.startOf(day.plusDays(1));
        return (int) marks.filter(Objects::nonNull).filter(mark -> mark.at().isBefore(end)).count();
    }

    private static Stream<Action> alive(List<Action> actions) {
        return actions.stream()
                .filter(action -> !action.stage().isClosedNotDone() && action.stage() != Stage.TRANSFERRED);
    }
}
