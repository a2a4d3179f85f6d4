package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.dates.BankHolidays;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.escalation.DeskStep.Party;
import org.followthrough.domain.escalation.Rung.Unit;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.WaitingWork.TaskAt;
import org.followthrough.workflow.port.ReadMyWork.DecisionDay;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionDaysTest {

    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(BankHolidays.parse(List.of("2026-12-25,Christmas Day")));
    private static final Instant THURSDAY = Instant.parse("2026-12-03T12:00:00Z");

    private final ClockInHand clock = new ClockInHand(THURSDAY);
    private final DecisionDays days = new DecisionDays(
            new DeskMatters(List.of(), (kind, mustDo) -> clock(mustDo ? 2 : 5), CALENDAR), CALENDAR, clock);

    private static List<DeskStep> clock(int workingDays) {
        return List.of(new DeskStep(1, workingDays, Unit.WORKING_DAYS, List.of(Party.DESK)),
                new DeskStep(2, 2 * workingDays, Unit.WORKING_DAYS, List.of(Party.DESK)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPT", "SIGN_OFF", "CONFIRM", "DECIDE_EXTENSION", "DECIDE_CLOSING", "AGREE_BLOCKED"})
    void leaveTimeUntilTheFirstStepOfTheDeskClock(Task task) {
        assertThat(days.of(at(task), false)).contains(new DecisionDay(LocalDate.of(2026, 12, 10), 7));
        assertThat(days.of(at(task), true)).contains(new DecisionDay(LocalDate.of(2026, 12, 7), 4));
    }

    @Test
    void stayTheSameWhenTheyHaveCome() {
        TaskAt late = at(Task.SIGN_OFF);
        clock.set(Instant.parse("2026-12-12T12:00:00Z"));

        assertThat(days.of(late, false)).contains(new DecisionDay(LocalDate.of(2026, 12, 10), -2));
    }

    @ParameterizedTest
    @EnumSource(names = {"WORK", "ANSWER_ESCALATION", "RECHECK", "RECORD_CHECK"})
    void areNoneForWhatNoDeskClockAsksFor(Task task) {
        assertThat(days.of(at(task), false)).isEmpty();
    }

    private static TaskAt at(Task task) {
        return new TaskAt(task, new ActionId(UUID.randomUUID()), Urgency.THIS_WEEK, 0, THURSDAY);
    }
}
