package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.handover.HandOver.State;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.rating.Colour;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.application.outbound.HandOvers;
import org.followthrough.workflow.port.ReadHandOvers.Candidate;
import org.followthrough.workflow.port.ReadHandOvers.HandOverAct;
import org.followthrough.workflow.port.ReadHandOvers.HandOverLine;
import org.followthrough.workflow.port.ReadHandOvers.HandOversPage;
import org.followthrough.workflow.port.ReadHandOvers.Shown;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.AnswerHandOver;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.OfferHandOver;
import org.followthrough.workflow.port.PlanNextRung;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadHandOvers;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.ReassignAction;
import org.followthrough.workflow.port.TakeBackHandOver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of an action to another agency through the use cases, on a real engine and a real database. */
abstract class HandOverJourneyTest {

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private OfferHandOver offer;
    @Autowired private ReassignAction reassign;
    @Autowired private AnswerHandOver answer;
    @Autowired private TakeBackHandOver takeBack;
    @Autowired private ReadHandOvers read;
    @Autowired private ReadAction readAction;
    @Autowired private HandOvers handOvers;
    @Autowired private PlanNextRung nextRung;
    @Autowired private MatterClocks planReminder;
    @Autowired private RemindingDesk remind;
    @Autowired private ReadMyWork work;
    @Autowired private ClockInHand clock;
    @Autowired private KeptMails mails;

    private Cast cast;

    @BeforeEach
    void publish() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        publish.publish(cast.publication());
        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1")));
        mails.take();
    }

    @Test
    void staysTheSendersUntilItIsAcceptedAndIsNotTheirsAfterwards() {
        assertThatThrownBy(() -> readAction.action(cast.partner(), cast.action("A1.2")))
                .isInstanceOf(NotFoundException.class);
        offered("A1.2");
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.HAND_OVER_OFFERED, cast.partner()));

        assertThat(readAction.action(cast.partner(), cast.action("A1.2")).line().rating().colour())
                .isEqualTo(Colour.OFF_TRACK);
        assertThat(line(cast.owner(), "A1.2").answerDue()).isEqualTo(LocalDate.of(2026, 11, 16));

        assertThat(answer(cast.partner(), "A1.2", true, "")).isEqualTo(Decision.accepted(Stage.TRANSFERRED));

        assertThat(mails.take()).filteredOn(mail -> mail.kind() == NotificationKind.HAND_OVER_ACCEPTED)
                .extracting(Notification::recipient).containsExactly(cast.owner());
        var page = readAction.action(cast.partner(), cast.action("A1.2"));
        assertThat(page.line().rating().colour()).isEqualTo(Colour.NOT_OURS);
        assertThat(page.history().get(0).act()).isEqualTo("hand-over-accepted");
        assertThat(nextRung.planNextRung(plan.get(cast, "A1.2").id())).isEmpty();
        assertThat(line(cast.owner(), "A1.2").state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void comesBackWithAReason() {
        offered("A1.1");
        mails.take();

        assertThat(rule(answer(cast.partner(), "A1.1", false, " "))).isEqualTo("hand-over.bounced-without-reason");
        assertThat(answer(cast.partner(), "A1.1", false, "Not our patients."))
                .isEqualTo(Decision.accepted(Stage.IN_PROGRESS));

        assertThat(mails.take()).filteredOn(mail -> mail.kind() == NotificationKind.HAND_OVER_BOUNCED)
                .extracting(Notification::recipient).contains(cast.owner(), cast.other());
        assertThat(line(cast.owner(), "A1.1").words()).isEqualTo("Not our patients.");
        assertThatThrownBy(() -> readAction.action(cast.partner(), cast.action("A1.1")))
                .isInstanceOf(NotFoundException.class);
        offered("A1.1");
    }

    @Test
    void isOfferedOnceAndTakenBack() {
        offered("A1.1");

        assertThat(rule(offer(cast.lead(), "A1.1"))).isEqualTo("hand-over.offered-already");
        assertThat(read.ofAction(cast.lead(), cast.action("A1.1")).may()).containsExactly(HandOverAct.TAKE_BACK);
        mails.take();
        takeBack.takeBack(new TakeBackHandOver.Command(cast.lead(), cast.action("A1.1"), "We keep it."));
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.HAND_OVER_TAKEN_BACK, cast.partner()));
        assertThat(line(cast.lead(), "A1.1").state()).isEqualTo(State.TAKEN_BACK);
        assertThat(read.ofAction(cast.lead(), cast.action("A1.1")).may()).containsExactly(HandOverAct.OFFER);
    }

    @Test
    void ringsAfterTenWorkingDaysWithoutAnAnswer() {
        offered("A1.1");
        mails.take();
        var matter = HandOverDesk.matter(handOvers.open(plan.get(cast, "A1.1").id()).orElseThrow());
        Instant due = planReminder.next(matter).orElseThrow();
        assertThat(due).isBetween(Instant.parse("2026-11-16T00:00:00Z"), Instant.parse("2026-11-16T09:00:00Z"));

        clock.set(due);
        remind.remind(matter);
        remind.remind(matter);

        assertThat(mails.take()).filteredOn(mail -> mail.kind() == NotificationKind.HAND_OVER_LATE)
                .extracting(Notification::recipient).contains(cast.partner(), cast.owner()).doesNotHaveDuplicates();
        takeBack.takeBack(new TakeBackHandOver.Command(cast.owner(), cast.action("A1.1"), "We keep it."));
        assertThat(planReminder.next(matter)).isEmpty();
    }

    @Test
    void waitsForTheAgencyAndForNobodyElse() {
        PersonId police = plan.person("Colm Reyes", "Northmarch Police " + cast.plan(), Role.PARTNER);
        int before = work.counts(cast.partner()).handOvers();
        offered("A1.1");

        assertThat(work.counts(cast.partner()).handOvers()).isEqualTo(before + 1);
        assertThat(work.counts(police).handOvers()).isZero();
        assertThat(work.counts(cast.owner()).handOvers()).isZero();
        assertThat(read.waiting(cast.partner())).extracting(HandOverLine::action).contains(cast.action("A1.1"));
        assertThat(read.handOvers(cast.partner(), Shown.OPEN, 1).waiting()).isEqualTo(read.waiting(cast.partner()));
        assertThat(read.waiting(cast.owner())).isEmpty();
        assertThat(read.handOvers(police, Shown.OPEN, 1))
                .isEqualTo(new HandOversPage(List.of(), 0, 0, Shown.OPEN, 1, 1, List.of()));
        assertThatThrownBy(() -> answer(police, "A1.1", true, "")).isInstanceOf(NotFoundException.class);
        assertThat(rule(answer(cast.lead(), "A1.1", true, ""))).isEqualTo("hand-over.only-agency");
        assertThat(read.candidates(cast.owner(), cast.action("A1.1"))).extracting(Candidate::person)
                .contains(police, cast.partner()).doesNotContain(cast.manager());
    }

    @Test
    void leavesNoAgencyThroughItsOwnHands() {
        PersonId colleague = plan.person("Ivo Stark", "Fenwick Trust", Role.PARTNER);
        PersonId police = plan.person("Colm Reyes", "Northmarch Police", Role.PARTNER);
        reassign.reassign(new ReassignAction.Command(cast.lead(), cast.action("A1.1"), List.of(cast.partner()), "Theirs"));

        assertThat(rule(offer(cast.partner(), "A1.1"))).isEqualTo("hand-over.only-programme-lead-or-owner");
        assertThatThrownBy(() -> read.candidates(cast.partner(), cast.action("A1.1")))
                .isInstanceOf(NotPermittedException.class);
        assertThat(read.ofAction(cast.partner(), cast.action("A1.1")).may()).isEmpty();
        assertThat(rule(offer(cast.lead(), "A1.1"))).isEqualTo("hand-over.to-sending-side");
        assertThat(read.candidates(cast.lead(), cast.action("A1.1"))).extracting(Candidate::person)
                .contains(police).doesNotContain(cast.partner(), colleague);
    }

    @Test
    void isNotTakenOverByAnAgencyThatHasBecomeItsOwner() {
        PersonId colleague = plan.person("Ivo Stark", "Fenwick Trust", Role.PARTNER);
        offered("A1.1");
        reassign.reassign(new ReassignAction.Command(cast.lead(), cast.action("A1.1"), List.of(cast.partner()), "Theirs"));

        for (PersonId agency : List.of(cast.partner(), colleague)) {
            assertThat(rule(answer(agency, "A1.1", true, ""))).isEqualTo("hand-over.accepted-by-sending-side");
        }
        assertThat(answer(colleague, "A1.1", false, "Ours already.").isAccepted()).isTrue();
    }

    @Test
    void isNotTakenOverByAMemberOfTheGroupThatOwnsIt() {
        PersonId group = plan.group("Partnership board", cast.partner());
        reassign.reassign(new ReassignAction.Command(cast.lead(), cast.action("A1.1"), List.of(group), "Theirs"));

        assertThat(rule(offer(cast.lead(), "A1.1"))).isEqualTo("hand-over.to-sending-side");
    }

    @Test
    void isOfferedByWhoeverStandsInForTheOwner() {
        PersonId standIn = plan.person("Lena Moss", null);
        plan.standIn(cast.owner(), standIn);

        assertThat(read.ofAction(standIn, cast.action("A1.1")).may()).containsExactly(HandOverAct.OFFER);
        assertThat(read.candidates(standIn, cast.action("A1.1"))).extracting(Candidate::person).contains(cast.partner());
        assertThat(offer(standIn, "A1.1").isAccepted()).isTrue();
        assertThat(read.ofAction(standIn, cast.action("A1.1")).may()).containsExactly(HandOverAct.TAKE_BACK);
    }

    private void offered(String number) {
        assertThat(offer(cast.owner(), number).isAccepted()).isTrue();
    }

    private Decision<Stage> offer(PersonId by, String number) {
        return offer.offer(new OfferHandOver.Command(by, cast.action(number), cast.partner(), "They run the clinics."));
    }

    private Decision<Stage> answer(PersonId by, String number, boolean accepted, String words) {
        return answer.answer(new AnswerHandOver.Command(by, cast.action(number), accepted, words));
    }

    private HandOverLine line(PersonId by, String number) {
        return read.ofAction(by, cast.action(number)).lines().get(0);
    }

    private static String rule(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().rule();
    }
}
