package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
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
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.AnswerEscalation;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.EscalateAction;
import org.followthrough.workflow.port.EscalateAction.Escalated;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.PlanFilter;
import org.followthrough.workflow.port.PlanNextRung;
import org.followthrough.workflow.port.PreviewPublication;
import org.followthrough.workflow.port.Publication;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadBoard;
import org.followthrough.workflow.port.ReadBoard.Month;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.ReadPlan;
import org.followthrough.workflow.port.ReturnAction;
import org.followthrough.workflow.port.SendBackAction;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.StaleStepException;
import org.followthrough.workflow.port.SubmitAction;
import org.followthrough.workflow.port.WithdrawAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of an action through the use cases, on a real engine and a real database. */
abstract class LifecycleJourneyTest {

    @Autowired private SmallPlan plan;
    @Autowired private PreviewPublication preview;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private SubmitAction submit;
    @Autowired private SignOffAction signOff;
    @Autowired private ReturnAction giveBack;
    @Autowired private ConfirmAction confirm;
    @Autowired private SendBackAction sendBack;
    @Autowired private WithdrawAction withdraw;
    @Autowired private AnswerEscalation answer;
    @Autowired private PlanNextRung nextRung;
    @Autowired private EscalateAction escalate;
    @Autowired private MatterClocks nextReminder;
    @Autowired private RemindingDesk remindDesk;
    @Autowired private ReadAction readAction;
    @Autowired private ReadPlan readPlan;
    @Autowired private ReadBoard readBoard;
    @Autowired private ReadMyWork readMyWork;
    @Autowired private ClockInHand clock;
    @Autowired private KeptMails mails;
    @Autowired private CountedEvidence evidence;

    private Cast cast;

    @BeforeEach
    void save() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        mails.take();
    }

    @Test
    void saysBeforehandWhatPublishingDoesAndThenDoesThat() {
        var preview = ((Decision.Accepted<PreviewPublication.Preview>) this.preview.preview(cast.publication())).result();
        assertThat(publish.publish(cast.publication())).isEqualTo(Decision.accepted(3));

        List<Notification> sent = mails.take();
        assertThat(preview.actions()).isEqualTo(3);
        assertThat(preview.late()).isEqualTo(1);
        assertThat(preview.declaredDone()).isEqualTo(1);
        assertThat(preview.mails()).hasSameSizeAs(sent);
        assertThat(sent).extracting(Notification::recipient).doesNotHaveDuplicates().containsExactlyInAnyOrder(
                cast.owner(), cast.other(), cast.serviceManager(), cast.director(), cast.manager());
        assertThat(subjects(sent, cast.owner())).containsExactly(
                tuple(NotificationKind.OFFERED, "A1.1"), tuple(NotificationKind.OVERDUE, "A1.2"));
        assertThat(subjects(sent, cast.manager())).containsExactly(
                tuple(NotificationKind.SENT_FOR_SIGN_OFF, "A1.3"));
        assertThat(plan.get(cast, "A1.3").stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(readAction.action(cast.manager(), cast.action("A1.3")).submission().declared()).isTrue();
        assertThat(plan.get(cast, "A1.1").dates().baseline()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void writesDownThatAnActionWasLateWhenItWentLive() {
        publish.publish(cast.publication());

        ReadAction.ActionPage late = readAction.action(cast.lead(), cast.action("A1.2"));
        assertThat(late.history()).extracting(line -> tuple(line.act(), line.to(), line.who() == null)).containsExactly(
                tuple("escalated-when-live", "4", true), tuple("published", "2026-06-30", false));
        assertThat(late.escalations()).extracting(ReadAction.Fired::rung, ReadAction.Fired::unanswered)
                .containsExactly(tuple(4, true));
        assertThat(readAction.action(cast.lead(), cast.action("A1.1")).history()).hasSize(1);
    }

    @Test
    void refusesASecondPublicationAndOneByAnybodyElse() {
        publish.publish(cast.publication());

        assertThat(rule(publish.publish(cast.publication()))).isEqualTo("publish.already-live");
    }

    @ParameterizedTest
    @CsvSource({
        "Within 3 months, 1999-11-02, publish.base-date", "Within 3 months, 2036-11-03, publish.base-date",
        "Within 9 years, 2028-11-02, publish.day-out-of-reach", "31 December 2099, 2026-11-02, publish.day-out-of-reach"
    })
    void publishesNothingOnDaysThatNobodyCanMean(String timescale, LocalDate base, String rule) {
        Cast saved = plan.save(timescale);

        assertThat(rule(publish.publish(new Publication(saved.lead(), saved.plan(), base, saved.manager(),
                saved.serviceManager(), saved.head(), saved.director(), saved.auditor())))).isEqualTo(rule);
        assertThat(plan.get(saved, "A1.1").stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void runsThroughFourPeopleToConfirmed() {
        publish.publish(cast.publication());
        mails.take();
        var action = cast.action("A1.1");

        accept.accept(new AcceptAction.Command(cast.owner(), action));
        assertThat(rule(submit.submit(new SubmitAction.Command(cast.owner(), action, "Done"))))
                .isEqualTo("submit.without-evidence");
        evidence.add(plan.get(cast, "A1.1").id());
        submit.submit(new SubmitAction.Command(cast.owner(), action, "All plans reviewed."));
        assertThat(readAction.action(cast.manager(), action).submission().declared()).isFalse();
        assertThat(rule(signOff.signOff(new SignOffAction.Command(cast.owner(), action, ""))))
                .isEqualTo("sign-off.by-an-owner");
        signOff.signOff(new SignOffAction.Command(cast.manager(), action, "Seen."));
        assertThat(rule(confirm.confirm(new ConfirmAction.Command(cast.manager(), action, ProofLevel.SAMPLE, ""))))
                .isEqualTo("confirm.by-the-signer");
        assertThat(confirm.confirm(new ConfirmAction.Command(cast.auditor(), action, ProofLevel.SAMPLE, "Ten seen.")))
                .isEqualTo(Decision.accepted(Stage.CONFIRMED));

        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.SENT_FOR_SIGN_OFF, cast.manager()),
                tuple(NotificationKind.READY_TO_CONFIRM, cast.auditor()),
                tuple(NotificationKind.CONFIRMED, cast.owner()),
                tuple(NotificationKind.CONFIRMED, cast.other()),
                tuple(NotificationKind.CONFIRMED, cast.manager()));
        var page = readAction.action(cast.auditor(), action);
        assertThat(page.line().rating().colour()).isEqualTo(Colour.CHECKED);
        assertThat(page.history()).extracting(ReadAction.HistoryLine::act, ReadAction.HistoryLine::refused)
                .containsExactly(tuple("confirmed", false), tuple("confirmed", true), tuple("signed-off", false),
                        tuple("signed-off", true), tuple("submitted", false), tuple("submitted", true),
                        tuple("accepted", false), tuple("published", false));
    }

    @Test
    void comesBackFromTheManagerAndFromTheAuditor() {
        publish.publish(cast.publication());
        var action = cast.action("A1.1");
        evidence.add(plan.get(cast, "A1.1").id());
        accept.accept(new AcceptAction.Command(cast.owner(), action));
        submit.submit(new SubmitAction.Command(cast.owner(), action, "Once"));
        assertThat(giveBack.giveBack(
                new ReturnAction.Command(cast.manager(), action, "One ward.", LocalDate.of(2099, 11, 9)))
                .isAccepted()).isFalse();
        giveBack.giveBack(new ReturnAction.Command(cast.manager(), action, "One ward only.", LocalDate.of(2026, 11, 9)));
        submit.submit(new SubmitAction.Command(cast.other(), action, "Twice"));
        signOff.signOff(new SignOffAction.Command(cast.manager(), action, ""));

        sendBack.sendBack(new SendBackAction.Command(cast.auditor(), action, "Two of ten were late."));

        assertThat(plan.get(cast, "A1.1").course().cycle()).isEqualTo(2);
        assertThat(plan.get(cast, "A1.1").stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(nextRung.planNextRung(plan.get(cast, "A1.1").id())).isPresent();
    }

    @Test
    void conflictsWithAStepThatSomebodyElseHasJustDone() {
        publish.publish(cast.publication());
        var action = cast.action("A1.1");
        accept.accept(new AcceptAction.Command(cast.owner(), action));

        assertThatThrownBy(() -> accept.accept(new AcceptAction.Command(cast.other(), action)))
                .isInstanceOf(StaleStepException.class);
        assertThat(readAction.action(cast.owner(), action).history().get(0).why()).isEqualTo("stale-step");
    }

    @Test
    void escalatesRungByRungAndEachOnce() {
        publish.publish(cast.publication());
        mails.take();
        var id = plan.get(cast, "A1.1").id();
        clock.set(Instant.parse("2026-12-04T06:30:00Z"));

        Optional<Instant> weekLater = Optional.of(Instant.parse("2026-12-11T06:30:00Z"));
        assertThat(escalate.escalate(id)).isEqualTo(new Escalated(true, weekLater));
        assertThat(escalate.escalate(id)).isEqualTo(new Escalated(false, weekLater));

        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.ESCALATED, cast.serviceManager()));
        assertThat(nextRung.planNextRung(id)).isEqualTo(weekLater);
        assertThat(readMyWork.work(cast.serviceManager(), 1).tasks().lines())
                .extracting(ReadMyWork.WorkLine::task, line -> line.action().ref().number())
                .contains(tuple(ReadMyWork.Task.ANSWER_ESCALATION, "A1.1"));
    }

    @Test
    void replansTheClockOfAnExhaustedLadderWithTheNewDateOfAnAnswer() {
        publish.publish(cast.publication());
        var action = cast.action("A1.2");
        assertThat(readAction.action(cast.serviceManager(), action).may()).contains(ActionAct.ANSWER_ESCALATION);

        assertThat(rule(answer.answer(new AnswerEscalation.Command(
                cast.serviceManager(), action, new Answer.NewDate(LocalDate.of(2027, 3, 1), "Too far")))))
                .isEqualTo("intervene.date-too-far");
        answer.answer(new AnswerEscalation.Command(
                cast.serviceManager(), action, new Answer.NewDate(LocalDate.of(2026, 11, 20), "A post was filled.")));

        assertThat(readMyWork.work(cast.serviceManager(), 1).tasks().lines())
                .extracting(ReadMyWork.WorkLine::task, line -> line.action().ref().number())
                .doesNotContain(tuple(ReadMyWork.Task.ANSWER_ESCALATION, "A1.2"));
        assertThat(plan.get(cast, "A1.2").dates().agreed()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(plan.get(cast, "A1.2").dates().baseline()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(nextRung.planNextRung(plan.get(cast, "A1.2").id())).isPresent();
        assertThat(rule(answer.answer(new AnswerEscalation.Command(
                cast.serviceManager(), action, new Answer.RecoveryPlan("Again")))))
                .isEqualTo("intervene.nothing-owed");
    }

    @Test
    void saysByWhenEachDeskHasToDecide() {
        publish.publish(cast.publication());
        var inFiveWorkingDays = new ReadMyWork.DecisionDay(LocalDate.of(2026, 11, 9), 7);

        assertThat(decisions(cast.owner())).contains(tuple(ReadMyWork.Task.ACCEPT, "A1.1", inFiveWorkingDays));
        assertThat(decisions(cast.manager())).containsExactly(tuple(ReadMyWork.Task.SIGN_OFF, "A1.3", inFiveWorkingDays));
        assertThat(decisions(cast.serviceManager())).contains(tuple(ReadMyWork.Task.ANSWER_ESCALATION, "A1.2", null));
    }

    private List<Tuple> decisions(PersonId person) {
        return readMyWork.work(person, 1).tasks().lines().stream()
                .map(line -> tuple(line.task(), line.action().ref().number(), line.decision()))
                .toList();
    }

    @Test
    void endsWithAReasonWhenWithdrawn() {
        publish.publish(cast.publication());

        withdraw.withdraw(new WithdrawAction.Command(cast.lead(), cast.action("A1.1"), "Another body does it."));

        assertThat(plan.get(cast, "A1.1").stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(nextRung.planNextRung(plan.get(cast, "A1.1").id())).isEmpty();
    }

    @Test
    void showsTheBoardWhatIsClaimedBesideWhatIsChecked() {
        publish.publish(cast.publication());

        var board = readBoard.board(cast.director(), cast.plan());
        assertThat(board.total()).isEqualTo(3);
        assertThat(board.claimed()).isEqualTo(1);
        assertThat(board.checked()).isZero();
        assertThat(board.trend()).filteredOn(month -> month.month().equals(YearMonth.from(board.asAt())))
                .as("this month is not over").extracting(Month::claimed, Month::checked).containsExactly(tuple(null, null));
        assertThat(board.asks()).extracting(ask -> ask.action().ref().number()).containsExactly("A1.2");
        assertThat(readPlan.plan(cast.owner(), cast.plan(), PlanFilter.everything()).shown()).isEqualTo(3);
    }

    @Test
    void hidesEverythingFromAnotherAgencyThatHasNoPart() {
        publish.publish(cast.publication());

        assertThatThrownBy(() -> readAction.action(cast.partner(), cast.action("A1.1")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> readBoard.board(cast.partner(), cast.plan())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void remindsTheDeskAtWhichAnActionWaits() {
        publish.publish(cast.publication());
        Matter review = new Matter("manager-review", plan.get(cast, "A1.3").id().value());
        mails.take();
        Instant fifthWorkingDay = Instant.parse("2026-11-09T06:30:00Z");
        assertThat(nextReminder.next(review)).contains(fifthWorkingDay);

        clock.set(fifthWorkingDay.minusSeconds(1));
        remindDesk.remind(review);
        assertThat(mails.take()).isEmpty();
        clock.set(fifthWorkingDay);
        remindDesk.remind(review);
        remindDesk.remind(review);

        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.DESK_LATE, cast.manager()));
        assertThat(readAction.action(cast.manager(), cast.action("A1.3")).history())
                .filteredOn(line -> line.act().equals("desk-reminded")).singleElement()
                .extracting(ReadAction.HistoryLine::who, ReadAction.HistoryLine::to)
                .containsExactly(null, "manager-review");
        assertThat(nextReminder.next(review)).contains(Instant.parse("2026-11-16T06:30:00Z"));
        signOff.signOff(new SignOffAction.Command(cast.manager(), cast.action("A1.3"), ""));
        assertThat(nextReminder.next(review)).isEmpty();
    }

    private static List<Tuple> subjects(List<Notification> sent, PersonId recipient) {
        return sent.stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .flatMap(mail -> mail.subjects().stream())
                .map(subject -> tuple(subject.matter(), subject.number()))
                .toList();
    }

    private static String rule(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().rule();
    }
}
