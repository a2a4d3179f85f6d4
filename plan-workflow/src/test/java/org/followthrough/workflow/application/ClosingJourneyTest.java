package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.followthrough.domain.action.Closing.Kind;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Answer;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Colour;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.CountedEvidence;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.application.outbound.ClosingProposals;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AnswerEscalation;
import org.followthrough.workflow.port.ClaimDoneAnotherWay;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.DecideClosing;
import org.followthrough.workflow.port.PlanNextRung;
import org.followthrough.workflow.port.ProposeClosing;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadAction.HistoryLine;
import org.followthrough.workflow.port.ReadClosing;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReassignAction;
import org.followthrough.workflow.port.ReopenAction;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.SubmitAction;
import org.followthrough.workflow.port.SupersedeAction;
import org.followthrough.workflow.port.WithdrawAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways in which an action ends without being done, and back, on a real engine and a real database. */
abstract class ClosingJourneyTest {

    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 31);

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private SubmitAction submit;
    @Autowired private SignOffAction signOff;
    @Autowired private ConfirmAction confirm;
    @Autowired private WithdrawAction withdraw;
    @Autowired private SupersedeAction supersede;
    @Autowired private ClaimDoneAnotherWay anotherWay;
    @Autowired private ProposeClosing propose;
    @Autowired private DecideClosing decide;
    @Autowired private ReopenAction reopen;
    @Autowired private ReassignAction reassign;
    @Autowired private AnswerEscalation answer;
    @Autowired private ReadAction readAction;
    @Autowired private ReadClosing readClosing;
    @Autowired private ReadMyWork readMyWork;
    @Autowired private PlanNextRung nextRung;
    @Autowired private MatterClocks nextReminder;
    @Autowired private RemindingDesk remindDesk;
    @Autowired private ClosingProposals proposals;
    @Autowired private ClockInHand clock;
    @Autowired private KeptMails mails;
    @Autowired private CountedEvidence evidence;

    private Cast cast;
    private ActionRef action;

    @BeforeEach
    void publish() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        action = cast.action("A1.1");
        publish.publish(cast.publication());
        mails.take();
    }

    @Test
    void endsInFavourOfALivingActionAndPointsAtIt() {
        assertThat(supersede.supersede(new SupersedeAction.Command(
                cast.lead(), action, cast.action("A1.2"), "Both ask for the same."))).isEqualTo(
                Decision.accepted(Stage.SUPERSEDED));

        var closed = readClosing.closing(cast.owner(), action).closed();
        assertThat(closed.kind()).isEqualTo(Kind.SUPERSEDED);
        assertThat(closed.replacedBy()).isEqualTo(new ReadClosing.Living(cast.action("A1.2"), "Action A1.2"));
        assertThat(readClosing.livingOnes(cast.lead(), cast.action("A1.3")))
                .extracting(ReadClosing.Living::ref).contains(cast.action("A1.2")).doesNotContain(action);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.CLOSED, cast.owner()), tuple(NotificationKind.CLOSED, cast.other()),
                tuple(NotificationKind.CLOSED, cast.manager()));
        assertThat(nextRung.planNextRung(plan.get(cast, "A1.1").id())).isEmpty();
        assertThat(readAction.action(cast.lead(), action).line().rating().colour()).isEqualTo(Colour.CLOSED_NOT_DONE);
    }

    @Test
    void isGreyUntilAnAuditorConfirmsThatItWasDoneAnotherWay() {
        accept.accept(new AcceptAction.Command(cast.owner(), action));
        evidence.add(plan.get(cast, "A1.1").id());
        anotherWay.claim(new ClaimDoneAnotherWay.Command(cast.owner(), action, "The trust did it."));
        assertThat(tasks(cast.manager())).contains(tuple(Task.SIGN_OFF, action));
        signOff.signOff(new SignOffAction.Command(cast.manager(), action, ""));
        assertThat(tasks(cast.auditor())).contains(tuple(Task.CONFIRM, action));

        var page = readAction.action(cast.auditor(), action);
        assertThat(page.line().stage()).isEqualTo(Stage.DONE_ANOTHER_WAY);
        assertThat(page.line().rating().colour()).isEqualTo(Colour.CLOSED_NOT_DONE);
        assertThat(page.may()).contains(ActionAct.CONFIRM, ActionAct.SEND_BACK);
        assertThat(page.submission().statement()).isEqualTo("The trust did it.");
        assertThat(nextReminder.next(new Matter("audit", page.id().value()))).isPresent();

        confirm.confirm(new ConfirmAction.Command(cast.auditor(), action, ProofLevel.DOCUMENTS, ""));
        assertThat(plan.get(cast, "A1.1").stage()).isEqualTo(Stage.CONFIRMED);
    }

    @Test
    void pointsNobodyAtAnActionOfWhichTheyMayNotKnow() {
        reassign.reassign(new ReassignAction.Command(cast.lead(), action, List.of(cast.partner()), "Theirs"));
        supersede.supersede(new SupersedeAction.Command(cast.lead(), action, cast.action("A1.2"), "Both ask for the same."));

        var closed = readClosing.closing(cast.partner(), action).closed();
        assertThat(closed.kind()).isEqualTo(Kind.SUPERSEDED);
        assertThat(closed.replacedBy()).isNull();
        assertThat(readClosing.closing(cast.lead(), action).closed().replacedBy().title()).isEqualTo("Action A1.2");
    }

    @Test
    void offersWhoeverStandsInWhatTheyAreAskedFor() {
        PersonId forHead = plan.person("Lena Moss", null);
        PersonId forOwner = plan.person("Nils Abara", null);
        plan.standIn(cast.head(), forHead);
        plan.standIn(cast.owner(), forOwner);
        propose(Kind.NOT_PURSUED);

        assertThat(tasks(forHead)).contains(tuple(Task.DECIDE_CLOSING, action));
        assertThat(readAction.action(forHead, action).may()).contains(ActionAct.DECIDE_CLOSING);
        assertThat(readAction.action(forOwner, action).may())
                .contains(ActionAct.SET_MILESTONE).doesNotContain(ActionAct.DECIDE_CLOSING);
        assertThat(decide.decide(new DecideClosing.Command(forHead, action, true, "")).isAccepted()).isTrue();
    }

    @Test
    void isNotDecidedByAnOwnerWhoStandsInForTheHeadOfService() {
        plan.standIn(cast.head(), cast.other());
        propose(Kind.NOT_PURSUED);

        assertThat(rule(decide.decide(new DecideClosing.Command(cast.other(), action, true, ""))))
                .isEqualTo("close.own-proposal");
        assertThat(tasks(cast.other())).doesNotContain(tuple(Task.DECIDE_CLOSING, action));
        assertThat(readAction.action(cast.other(), action).may()).doesNotContain(ActionAct.DECIDE_CLOSING);
    }

    @Test
    void goesOnUntilSomebodySeniorHasApproved() {
        propose(Kind.RISK_ACCEPTED);

        assertThat(plan.get(cast, "A1.1").stage()).isEqualTo(Stage.OFFERED);
        assertThat(nextRung.planNextRung(plan.get(cast, "A1.1").id())).isPresent();
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.CLOSING_PROPOSED, cast.head()),
                tuple(NotificationKind.CLOSING_PROPOSED, cast.director()));
        assertThat(readMyWork.work(cast.head(), 1).tasks().lines())
                .filteredOn(line -> line.action().ref().equals(action))
                .extracting(ReadMyWork.WorkLine::task).containsExactly(ReadMyWork.Task.DECIDE_CLOSING);
        assertThat(readAction.action(cast.director(), action).may()).contains(ActionAct.DECIDE_CLOSING);
        assertThat(readAction.action(cast.manager(), action).may()).doesNotContain(ActionAct.DECIDE_CLOSING);
        assertThat(rule(decide.decide(new DecideClosing.Command(cast.serviceManager(), action, true, ""))))
                .isEqualTo("close.only-senior");
    }

    @Test
    void remindsTheSeniorDesksWhileTheyKeepTheProposalWaiting() {
        propose(Kind.NOT_PURSUED);
        mails.take();
        Matter decision = new Matter("closing-decision",
                proposals.open(plan.get(cast, "A1.1").id()).orElseThrow().id());

        assertThat(nextReminder.next(decision)).contains(Instant.parse("2026-11-09T06:30:00Z"));
        clock.set(Instant.parse("2026-11-09T06:30:00Z"));
        remindDesk.remind(decision);

        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.DESK_LATE, cast.head()), tuple(NotificationKind.DESK_LATE, cast.director()));
        decide.decide(new DecideClosing.Command(cast.head(), action, false, "Children wait for it."));
        assertThat(nextReminder.next(decision)).isEmpty();
        assertThat(plan.get(cast, "A1.1").stage()).isEqualTo(Stage.OFFERED);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.CLOSING_REFUSED, cast.owner()), tuple(NotificationKind.CLOSING_REFUSED, cast.other()));
    }

    @Test
    void opensAgainByItselfWhenTheApprovalExpires() {
        accept.accept(new AcceptAction.Command(cast.owner(), action));
        propose(Kind.RISK_ACCEPTED);
        assertThat(decide.decide(new DecideClosing.Command(cast.director(), action, true, "Carried.")))
                .isEqualTo(Decision.accepted(Stage.RISK_ACCEPTED));
        mails.take();
        Matter expiry = new Matter("closing-expiry", plan.get(cast, "A1.1").id().value());
        Instant warning = Instant.parse("2027-03-01T06:30:00Z");
        assertThat(nextReminder.next(expiry)).contains(warning);

        clock.set(warning);
        remindDesk.remind(expiry);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.CLOSING_EXPIRES, cast.director()),
                tuple(NotificationKind.CLOSING_EXPIRES, cast.owner()),
                tuple(NotificationKind.CLOSING_EXPIRES, cast.other()),
                tuple(NotificationKind.CLOSING_EXPIRES, cast.serviceManager()));
        Instant dayAfter = Instant.parse("2027-04-01T05:30:00Z");
        assertThat(nextReminder.next(expiry)).contains(dayAfter);
        clock.set(dayAfter);
        remindDesk.remind(expiry);
        remindDesk.remind(expiry);

        var open = plan.get(cast, "A1.1");
        assertThat(open.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(open.dates().baseline()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(open.course().cycle()).isEqualTo(1);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.REOPENED, cast.owner()), tuple(NotificationKind.REOPENED, cast.other()),
                tuple(NotificationKind.REOPENED, cast.manager()));
        assertThat(readAction.action(cast.owner(), action).history().get(0))
                .extracting(HistoryLine::act, HistoryLine::who, HistoryLine::from, HistoryLine::to)
                .containsExactly("reopened", null, "risk-accepted", "in-progress");
        evidence.add(open.id());
        assertThat(submit.submit(new SubmitAction.Command(cast.owner(), action, "Done now.")).isAccepted()).isTrue();
    }

    @Test
    void opensAgainWhenTheProgrammeLeadSaysSo() {
        withdraw.withdraw(new WithdrawAction.Command(cast.lead(), action, "Not ours."));
        assertThat(readAction.action(cast.lead(), action).may()).contains(ActionAct.REOPEN);
        assertThat(rule(reopen.reopen(new ReopenAction.Command(cast.manager(), action, "Ours."))))
                .isEqualTo("reopen.only-programme-lead");

        assertThat(reopen.reopen(new ReopenAction.Command(cast.lead(), action, "Ours after all.")))
                .isEqualTo(Decision.accepted(Stage.OFFERED));

        assertThat(accept.accept(new AcceptAction.Command(cast.owner(), action)).isAccepted()).isTrue();
        assertThat(nextRung.planNextRung(plan.get(cast, "A1.1").id())).isPresent();
    }

    @Test
    void stillOwesTheAnswerThatWasOwedWhenItWasClosed() {
        ActionRef late = cast.action("A1.2");
        withdraw.withdraw(new WithdrawAction.Command(cast.lead(), late, "Not ours."));
        reopen.reopen(new ReopenAction.Command(cast.lead(), late, "Ours after all."));

        assertThat(answer.answer(new AnswerEscalation.Command(cast.serviceManager(), late,
                new Answer.RecoveryPlan("Two more people."))).isAccepted()).isTrue();
    }

    @Test
    void letsAProposalLapseThatWasOpenWhenTheActionEnded() {
        propose(Kind.NOT_PURSUED);
        withdraw.withdraw(new WithdrawAction.Command(cast.lead(), action, "Not ours."));
        reopen.reopen(new ReopenAction.Command(cast.lead(), action, "Ours after all."));

        assertThat(readClosing.closing(cast.owner(), action).proposal()).isNull();
        assertThat(rule(decide.decide(new DecideClosing.Command(cast.head(), action, true, ""))))
                .isEqualTo("close.nothing-proposed");
    }

    private void propose(Kind kind) {
        assertThat(propose.propose(new ProposeClosing.Command(cast.owner(), action, kind, UNTIL, "No money this year."))
                .isAccepted()).isTrue();
    }

    private static String rule(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().rule();
    }

    private List<Tuple> tasks(PersonId person) {
        return readMyWork.work(person, 1).tasks().lines().stream()
                .map(line -> tuple(line.task(), line.action().ref()))
                .toList();
    }
}
