package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.plan.Inspectorate;
import org.followthrough.domain.plan.StatutoryDuty;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.Inspections;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.application.outbound.Notifications.State;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.EnterInspection;
import org.followthrough.workflow.port.MeetStatutoryDate;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadInspection;
import org.followthrough.workflow.port.ReadInspection.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the law asks of an inspected body, from the report to the day on which it was done. */
abstract class InspectionJourneyTest {

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private EnterInspection enter;
    @Autowired private MeetStatutoryDate meet;
    @Autowired private ReadInspection read;
    @Autowired private MatterClocks planned;
    @Autowired private RemindingDesk remind;
    @Autowired private Inspections inspections;
    @Autowired private Notifications notifications;
    @Autowired private Letters letters;
    @Autowired private Plans plans;
    @Autowired private ClockInHand clock;

    private Cast cast;

    @BeforeEach
    void savePlan() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
    }

    @Test
    void saysWhatOfstedExpectsAndWhenItWasDone() {
        enter(Inspectorate.OFSTED, LocalDate.of(2026, 11, 2));
        assertThat(read.duties(cast.lead(), cast.plan())).extracting(Duty::duty, Duty::due, Duty::metOn, Duty::daysLate)
                .containsExactly(
                        tuple(StatutoryDuty.OFSTED_DRAFT, LocalDate.of(2026, 11, 30), null, -28L),
                        tuple(StatutoryDuty.OFSTED_PLAN, LocalDate.of(2027, 2, 11), null, -101L));

        clock.set(Instant.parse("2026-12-03T09:00:00Z"));
        meet.meet(new MeetStatutoryDate.Command(
                cast.lead(), cast.plan(), StatutoryDuty.OFSTED_DRAFT, LocalDate.of(2026, 12, 2)));

        assertThat(read.duties(cast.lead(), cast.plan())).filteredOn(Duty::isMet).singleElement()
                .extracting(Duty::metOn, Duty::daysLate).containsExactly(LocalDate.of(2026, 12, 2), 2L);
        assertThat(planned.next(matter(StatutoryDuty.OFSTED_DRAFT))).isEmpty();
    }

    @Test
    void remindsTheProgrammeLeadBeforeAndAfterTheDay() {
        enter(Inspectorate.CQC, LocalDate.of(2026, 11, 2));
        Matter report = matter(StatutoryDuty.CQC_REPORT);
        assertThat(planned.next(report)).contains(Instant.parse("2026-11-16T06:30:00Z"));

        clock.set(Instant.parse("2026-11-16T06:30:00Z"));
        remind.remind(report);
        remind.remind(report);

        List<Notification> mails = notifications.inState(State.WAITING, 0, 1000).stream()
                .map(Notifications.Kept::notification)
                .filter(mail -> mail.recipient().equals(cast.lead()))
                .toList();
        assertThat(mails).extracting(Notification::kind).containsExactly(NotificationKind.STATUTORY_DUE);
        assertThat(letters.of(mails.get(0)).plain()).contains("Report of actions", "CQC", "Monday 30 November 2026",
                "/plans/" + cast.plan() + "/inspection?via=mail");
        assertThat(planned.next(report)).contains(Instant.parse("2026-11-25T06:30:00Z"));
    }

    @Test
    void movesAndEndsTheClocksWithWhatIsEntered() {
        enter(Inspectorate.CQC, LocalDate.of(2026, 11, 2));
        Matter report = matter(StatutoryDuty.CQC_REPORT);
        enter(Inspectorate.CQC, LocalDate.of(2026, 10, 26));
        assertThat(planned.next(report)).contains(Instant.parse("2026-11-09T06:30:00Z"));

        enter(Inspectorate.OFSTED, LocalDate.of(2026, 10, 26));

        assertThat(planned.next(report)).isEmpty();
        assertThat(read.duties(cast.lead(), cast.plan())).hasSize(2);
    }

    @Test
    void isEnteredByTheProgrammeLeadOnlyAndShownToNoOtherAgency() {
        publish.publish(cast.publication());
        Decision<?> decision = enter.enter(new EnterInspection.Command(
                cast.manager(), cast.plan(), Inspectorate.OFSTED, LocalDate.of(2026, 11, 2), null));

        assertThat(decision.isAccepted()).isFalse();
        assertThatThrownBy(() -> read.inspection(cast.partner(), cast.plan())).isInstanceOf(NotFoundException.class);
    }

    private void enter(Inspectorate inspectorate, LocalDate received) {
        assertThat(enter.enter(new EnterInspection.Command(cast.lead(), cast.plan(), inspectorate, received, null))
                .isAccepted()).isTrue();
    }

    private Matter matter(StatutoryDuty duty) {
        return inspections.dates(plans.find(cast.plan()).orElseThrow().id()).stream()
                .filter(date -> date.duty() == duty)
                .map(StatutoryMatter::of)
                .findFirst()
                .orElseThrow();
    }
}
