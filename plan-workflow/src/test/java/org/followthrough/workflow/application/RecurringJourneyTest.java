package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.rating.Rating;
import org.followthrough.domain.recurring.Frequency;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.PreviewPublication;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.ReadRecurring;
import org.followthrough.workflow.port.ReadRecurring.Line;
import org.followthrough.workflow.port.RecordCheck;
import org.followthrough.workflow.port.ReopenAction;
import org.followthrough.workflow.port.WithdrawAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a timescale without an end, on a real engine and a real database. */
abstract class RecurringJourneyTest {

    @Autowired private SmallPlan plan;
    @Autowired private PreviewPublication preview;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private RecordCheck record;
    @Autowired private WithdrawAction withdraw;
    @Autowired private ReopenAction reopen;
    @Autowired private ReadAction readAction;
    @Autowired private ReadRecurring readRecurring;
    @Autowired private ReadMyWork readMyWork;
    @Autowired private MatterClocks nextReminder;
    @Autowired private RemindingDesk remindDesk;
    @Autowired private ClockInHand clock;
    @Autowired private KeptMails mails;

    private Cast cast;

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
    }

    @Test
    void becomesARecurringCheckWhenNobodyChoseOtherwise() {
        cast = plan.save("Ongoing");
        var seen = ((Decision.Accepted<PreviewPublication.Preview>) preview.preview(cast.publication())).result();
        assertThat(seen.recurring()).isEqualTo(1);
        assertThat(seen.withoutDate()).isZero();

        publish.publish(cast.publication());

        assertThat(check().frequency()).isEqualTo(Frequency.QUARTERLY);
        assertThat(check().due()).isEqualTo(LocalDate.of(2027, 2, 2));
        assertThat(plan.get(cast, "A1.1").dates().agreed()).isNull();
    }

    @Test
    void isADatedDeliverableAndACheckFromThenOnWhereBothWereChosen() {
        cast = plan.save("27 November 2026 monthly");
        publish.publish(cast.publication());

        assertThat(plan.get(cast, "A1.1").dates().baseline()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(check().due()).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void isKeptByTheOwnerOnceInEachPeriod() {
        live("monthly, yearly after three passes in a row");
        assertThat(readAction.action(cast.owner(), cast.action("A1.1")).may()).contains(ActionAct.RECORD_CHECK);

        for (String day : List.of("2026-11-30", "2026-12-30", "2027-02-01")) {
            clock.set(Instant.parse(day + "T10:00:00Z"));
            assertThat(keep().isAccepted()).isTrue();
            assertThat(readAction.action(cast.owner(), cast.action("A1.1")).may()).doesNotContain(ActionAct.RECORD_CHECK);
        }

        assertThat(((Decision.Refused<?>) keep()).refusal().rule()).isEqualTo("recurring.recorded-already");
        assertThat(check().frequency()).isEqualTo(Frequency.ANNUAL);
        assertThat(check().due()).isEqualTo(LocalDate.of(2028, 2, 2));
        assertThat(check().past().get(0)).isEqualTo(new Line(LocalDate.of(2027, 2, 2), true, "Ines Calder", "Ten seen."));
    }

    @Test
    void isMissedWhenItsDayPassesAndColoursTheAction() {
        live("weekly");
        var matter = ChecksOfActions.matter(plan.get(cast, "A1.1").id());
        assertThat(nextReminder.next(matter)).contains(Instant.parse("2026-11-04T06:30:00Z"));
        clock.set(Instant.parse("2026-11-04T06:30:00Z"));
        remindDesk.remind(matter);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.CHECK_DUE, cast.owner()), tuple(NotificationKind.CHECK_DUE, cast.other()));
        assertThat(readMyWork.work(cast.owner(), 1).tasks().lines())
                .extracting(ReadMyWork.WorkLine::task).contains(ReadMyWork.Task.RECORD_CHECK);

        clock.set(Instant.parse("2026-11-10T06:30:00Z"));
        remindDesk.remind(matter);
        remindDesk.remind(matter);

        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.CHECK_MISSED, cast.owner()), tuple(NotificationKind.CHECK_MISSED, cast.other()),
                tuple(NotificationKind.CHECK_MISSED, cast.manager()));
        assertThat(check().past()).containsExactly(new Line(LocalDate.of(2026, 11, 9), false, null, ""));
        assertThat(rating().rule()).isEqualTo("colour.check-missed");
        assertThat(readAction.action(cast.owner(), cast.action("A1.1")).history().get(0).act()).isEqualTo("check-missed");

        clock.set(Instant.parse("2026-11-17T06:30:00Z"));
        remindDesk.remind(matter);
        assertThat(rating().rule()).isEqualTo("colour.checks-missed");
    }

    @Test
    void endsWithTheActionAndBeginsAnewWithIt() {
        live("monthly");
        withdraw.withdraw(new WithdrawAction.Command(cast.lead(), cast.action("A1.1"), "Not ours."));
        var matter = ChecksOfActions.matter(plan.get(cast, "A1.1").id());
        assertThat(nextReminder.next(matter)).isEmpty();
        assertThat(check().due()).isNull();

        clock.set(Instant.parse("2027-06-01T09:00:00Z"));
        reopen.reopen(new ReopenAction.Command(cast.lead(), cast.action("A1.1"), "Ours after all."));

        assertThat(check().due()).isEqualTo(LocalDate.of(2027, 7, 1));
        assertThat(check().past()).isEmpty();
    }

    private void live(String timescale) {
        cast = plan.save(timescale);
        publish.publish(cast.publication());
        assertThat(accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1"))))
                .isEqualTo(Decision.accepted(Stage.IN_PROGRESS));
        mails.take();
    }

    private Decision<Stage> keep() {
        return record.record(new RecordCheck.Command(cast.owner(), cast.action("A1.1"), true, "Ten seen."));
    }

    private ReadRecurring.Recurring check() {
        return readRecurring.recurring(cast.owner(), cast.action("A1.1")).orElseThrow();
    }

    private Rating rating() {
        return readAction.action(cast.owner(), cast.action("A1.1")).line().rating();
    }
}
