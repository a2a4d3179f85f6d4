package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.rating.Rating;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.CountedEvidence;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.ConfirmActions;
import org.followthrough.workflow.port.ConfirmActions.Outcome;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadAssurance;
import org.followthrough.workflow.port.ReadBoard;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.RecheckAction;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.SubmitAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of an action after its confirmation, on a real engine and a real database. */
abstract class AssuranceJourneyTest {

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private SubmitAction submit;
    @Autowired private SignOffAction signOff;
    @Autowired private ConfirmAction confirm;
    @Autowired private ConfirmActions confirmSeveral;
    @Autowired private RecheckAction recheck;
    @Autowired private ReadAction readAction;
    @Autowired private ReadAssurance readAssurance;
    @Autowired private ReadMyWork readMyWork;
    @Autowired private ReadBoard readBoard;
    @Autowired private MatterClocks nextReminder;
    @Autowired private RemindingDesk remindDesk;
    @Autowired private ClockInHand clock;
    @Autowired private KeptMails mails;
    @Autowired private CountedEvidence evidence;

    private Cast cast;
    private ActionRef action;

    @BeforeEach
    void confirmOne() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        action = cast.action("A1.1");
        publish.publish(cast.publication());
        accept.accept(new AcceptAction.Command(cast.owner(), action));
        evidence.add(plan.get(cast, "A1.1").id());
        submit.submit(new SubmitAction.Command(cast.owner(), action, "Done."));
        signOff.signOff(new SignOffAction.Command(cast.manager(), action, ""));
        confirm.confirm(new ConfirmAction.Command(cast.auditor(), action, ProofLevel.DOCUMENTS, "Policy seen."));
        mails.take();
    }

    @Test
    void asksTheAuditorForTheCheckInTimeAndEmbedsWhatStillHolds() {
        Matter check = new Matter("re-check", plan.get(cast, "A1.1").id().value());
        Instant asked = Instant.parse("2027-01-04T06:30:00Z");
        assertThat(nextReminder.next(check)).contains(asked);
        assertThat(readMyWork.work(cast.auditor(), 1).tasks().lines()).isEmpty();

        clock.set(asked);
        remindDesk.remind(check);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.RECHECK_DUE, cast.auditor()));
        assertThat(readMyWork.work(cast.auditor(), 1).tasks().lines())
                .extracting(ReadMyWork.WorkLine::task, line -> line.action().ref())
                .containsExactly(tuple(ReadMyWork.Task.RECHECK, action));

        clock.set(Instant.parse("2027-02-01T10:00:00Z"));
        assertThat(readAction.action(cast.auditor(), action).may()).contains(ActionAct.RECHECK);
        assertThat(recheck(ProofLevel.SAMPLE, "Ten cases.")).isEqualTo(Decision.accepted(Stage.EMBEDDED));

        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.EMBEDDED, cast.owner()), tuple(NotificationKind.EMBEDDED, cast.other()),
                tuple(NotificationKind.EMBEDDED, cast.manager()));
        assertThat(rating()).isEqualTo(new Rating(Colour.CHECKED, "colour.embedded", List.of("2")));
        assertThat(nextReminder.next(check)).contains(Instant.parse("2028-01-04T06:30:00Z"));
        assertThat(readAssurance.assurance(cast.owner(), action).orElseThrow().current().provenUntil())
                .isEqualTo(LocalDate.of(2028, 2, 1));
    }

    @Test
    void asksAtTheEndOfTheWatchAlsoWhereACheckWasPassedWithinIt() {
        clock.set(Instant.parse("2026-11-27T10:00:00Z"));
        assertThat(recheck(ProofLevel.SAMPLE, "Looked in early.")).isEqualTo(Decision.accepted(Stage.CONFIRMED));
        assertThat(readMyWork.work(cast.auditor(), 1).tasks().lines()).isEmpty();

        clock.set(Instant.parse("2027-01-04T06:30:00Z"));

        assertThat(readMyWork.work(cast.auditor(), 1).tasks().lines())
                .extracting(ReadMyWork.WorkLine::task, line -> line.action().ref())
                .containsExactly(tuple(ReadMyWork.Task.RECHECK, action));
    }

    @Test
    void letsBlueFadeWhenNobodyChecksAgain() {
        clock.set(Instant.parse("2027-05-02T22:00:00Z"));
        assertThat(rating().colour()).isEqualTo(Colour.CHECKED);
        assertThat(readBoard.board(cast.director(), cast.plan()).checked()).isEqualTo(1);

        clock.set(Instant.parse("2027-05-03T09:00:00Z"));
        assertThat(rating()).isEqualTo(new Rating(Colour.AT_RISK, "colour.proof-faded", List.of("2027-05-02")));
        assertThat(readBoard.board(cast.director(), cast.plan()).checked()).isZero();

        recheck(ProofLevel.DOCUMENTS, "");
        assertThat(rating().colour()).isEqualTo(Colour.CHECKED);
    }

    @Test
    void opensAgainWhatFailsItsCheckAndIsOffTrackUntilItIsPlannedAnew() {
        clock.set(Instant.parse("2026-11-27T10:00:00Z"));

        assertThat(recheck(null, "Two of ten were late.")).isEqualTo(Decision.accepted(Stage.IN_PROGRESS));

        assertThat(plan.get(cast, "A1.1").course().cycle()).isEqualTo(2);
        assertThat(plan.get(cast, "A1.1").dates().baseline()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(rating()).isEqualTo(new Rating(Colour.OFF_TRACK, "colour.failed-check", List.of()));
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.REOPENED, cast.owner()), tuple(NotificationKind.REOPENED, cast.other()),
                tuple(NotificationKind.REOPENED, cast.manager()));
        assertThat(nextReminder.next(new Matter("re-check", plan.get(cast, "A1.1").id().value()))).isEmpty();
        evidence.add(plan.get(cast, "A1.1").id());
        assertThat(submit.submit(new SubmitAction.Command(cast.owner(), action, "Put right.")).isAccepted()).isTrue();
        assertThat(readAssurance.assurance(cast.owner(), action).orElseThrow().checks())
                .extracting(ReadAssurance.CheckLine::passed, ReadAssurance.CheckLine::note)
                .containsExactly(tuple(false, "Two of ten were late."));
    }

    @Test
    void confirmsWhatItCanOfOneAuditAndSaysWhyNotOfTheRest() {
        signOff.signOff(new SignOffAction.Command(cast.manager(), cast.action("A1.3"), ""));

        List<Outcome> outcomes = confirmSeveral.confirm(new ConfirmActions.Command(cast.auditor(),
                List.of(cast.action("A1.3"), cast.action("A1.2"), action, cast.action("Z9")), ProofLevel.SAMPLE, "Seen."));

        assertThat(outcomes).containsExactly(
                new Outcome(cast.action("A1.3"), Decision.accepted(Stage.CONFIRMED)),
                new Outcome(cast.action("A1.2"), Decision.refused("confirm.moved-on", "A1.2")),
                new Outcome(action, Decision.refused("confirm.moved-on", "A1.1")),
                new Outcome(cast.action("Z9"), Decision.refused("confirm.not-found", "Z9")));
        assertThat(plan.get(cast, "A1.3").course().proof().level()).isEqualTo(ProofLevel.SAMPLE);
    }

    private Decision<Stage> recheck(ProofLevel level, String note) {
        return recheck.recheck(new RecheckAction.Command(cast.auditor(), action, level, note));
    }

    private Rating rating() {
        return readAction.action(cast.auditor(), action).line().rating();
    }
}
