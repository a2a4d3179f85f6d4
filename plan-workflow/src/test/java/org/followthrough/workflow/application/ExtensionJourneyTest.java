package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Answer;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.extension.ExtensionReason;
import org.followthrough.domain.extension.ExtensionRequest;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Colour;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.AnswerEscalation;
import org.followthrough.workflow.port.AskExtension;
import org.followthrough.workflow.port.DismissDraft;
import org.followthrough.workflow.port.EscalateAction;
import org.followthrough.workflow.port.GrantExtension;
import org.followthrough.workflow.port.MeetMilestone;
import org.followthrough.workflow.port.PlanNextRung;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadDates;
import org.followthrough.workflow.port.ReadDates.Event;
import org.followthrough.workflow.port.ReadFindings;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.RefuseExtension;
import org.followthrough.workflow.port.ReportProgress;
import org.followthrough.workflow.port.ResolveContradiction;
import org.followthrough.workflow.port.SetMilestone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a later date through the ledger, on a real engine and a real database. */
abstract class ExtensionJourneyTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 11);

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private ReportProgress report;
    @Autowired private AskExtension ask;
    @Autowired private GrantExtension grant;
    @Autowired private RefuseExtension refuse;
    @Autowired private AnswerEscalation answer;
    @Autowired private EscalateAction escalate;
    @Autowired private PlanNextRung nextRung;
    @Autowired private MatterClocks nextReminder;
    @Autowired private RemindingDesk remind;
    @Autowired private ReadAction readAction;
    @Autowired private ReadDates readDates;
    @Autowired private ReadMyWork readMyWork;
    @Autowired private ReadFindings readFindings;
    @Autowired private DismissDraft dismiss;
    @Autowired private ResolveContradiction resolve;
    @Autowired private SetMilestone setMilestone;
    @Autowired private MeetMilestone meet;
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
    void movesTheDateAndItsClockOnceTheServiceManagerHasGrantedIt() {
        assertThat(ask(LATER).isAccepted()).isTrue();
        assertThat(plan.get(cast, "A1.1").dates().agreed()).isEqualTo(DUE);
        assertThat(page(cast.serviceManager()).may()).contains(ActionAct.DECIDE_EXTENSION);
        assertThat(page(cast.owner()).may()).doesNotContain(ActionAct.ASK_EXTENSION, ActionAct.DECIDE_EXTENSION);
        assertThat(page(cast.owner()).line().rating().rule()).isEqualTo("colour.extension-pending");
        assertThat(readMyWork.work(cast.serviceManager(), 1).tasks().lines()).extracting(ReadMyWork.WorkLine::task)
                .contains(ReadMyWork.Task.DECIDE_EXTENSION);

        assertThat(grant(cast.serviceManager(), "The post is filled in December.").isAccepted()).isTrue();

        assertThat(plan.get(cast, "A1.1").dates().agreed()).isEqualTo(LATER);
        assertThat(plan.get(cast, "A1.1").dates().baseline()).isEqualTo(DUE);
        assertThat(nextRung.planNextRung(plan.get(cast, "A1.1").id()))
                .contains(Instant.parse("2026-11-11T06:30:00Z"));
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.EXTENSION_ASKED, cast.serviceManager()),
                tuple(NotificationKind.EXTENSION_GRANTED, cast.owner()),
                tuple(NotificationKind.EXTENSION_GRANTED, cast.other()));
        assertThat(page(cast.owner()).history()).extracting(
                ReadAction.HistoryLine::act, ReadAction.HistoryLine::from, ReadAction.HistoryLine::to)
                .startsWith(tuple("extension-granted", "2026-11-27", "2026-12-11"),
                        tuple("extension-asked", "in-progress", "2026-12-11"));
    }

    @Test
    void leavesTheDateWhenItIsRefused() {
        ask(LATER);

        refuse.refuse(new RefuseExtension.Command(cast.serviceManager(), cast.action("A1.1"), pending().id(), "Staff it."));

        assertThat(plan.get(cast, "A1.1").dates().agreed()).isEqualTo(DUE);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).contains(
                tuple(NotificationKind.EXTENSION_REFUSED, cast.owner()));
        assertThat(page(cast.owner()).may()).contains(ActionAct.ASK_EXTENSION);
    }

    @Test
    void letsNobodyDecideButWhoeverTheTierNames() {
        ask(LATER);

        assertThat(rule(grant(cast.owner(), "Yes."))).isEqualTo("extension.own");
        assertThat(rule(grant(cast.head(), "Yes."))).isEqualTo("extension.another-desk");
        assertThat(rule(grant(cast.lead(), "Yes."))).isEqualTo("extension.another-desk");
        assertThat(readAction.action(cast.owner(), cast.action("A1.1")).history().get(0).refused()).isTrue();
    }

    @Test
    void goesUpOneTierAfterFiveWorkingDaysAndIsNeverGrantedBySilence() {
        ask(LATER);
        Matter matter = new Matter("extension-decision", pending().id().value());
        mails.take();
        assertThat(nextReminder.next(matter)).contains(Instant.parse("2026-11-09T06:30:00Z"));
        clock.set(Instant.parse("2026-11-09T07:00:00Z"));

        remind.remind(matter);
        remind.remind(matter);

        assertThat(pending().tier()).isEqualTo(Desk.HEAD_OF_SERVICE);
        assertThat(plan.get(cast, "A1.1").dates().agreed()).isEqualTo(DUE);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.EXTENSION_ASKED, cast.head()),
                tuple(NotificationKind.EXTENSION_RAISED, cast.serviceManager()),
                tuple(NotificationKind.EXTENSION_RAISED, cast.owner()));
        assertThat(rule(grant(cast.serviceManager(), "Too late."))).isEqualTo("extension.another-desk");
        assertThat(grant(cast.head(), "Agreed.").isAccepted()).isTrue();
        assertThat(nextReminder.next(matter)).isEmpty();
    }

    @Test
    void climbsTheTiersAndEndsAfterTheThird() {
        granted(LATER, cast.serviceManager());
        granted(LATER.plusDays(7), cast.head());
        assertThat(page(cast.owner()).line().rating().rule()).isEqualTo("colour.two-extensions");
        granted(LATER.plusDays(14), cast.director());

        assertThat(rule(ask(LATER.plusDays(21)))).isEqualTo("extension.no-more");
        assertThat(page(cast.owner()).line().rating().colour()).isEqualTo(Colour.OFF_TRACK);
        assertThat(readDates.ledger(cast.owner(), cast.action("A1.1")).terms().granted()).isEqualTo(3);
    }

    @Test
    void showsEveryDateEventInTheirOrder() {
        clock.set(Instant.parse("2026-11-03T09:00:00Z"));
        report.reportProgress(new ReportProgress.Command(
                cast.owner(), cast.action("A1.1"), "Two posts are empty.", LATER));
        clock.set(Instant.parse("2026-11-04T09:00:00Z"));
        ask(LATER);

        ReadDates.Ledger ledger = readDates.ledger(cast.serviceManager(), cast.action("A1.1"));

        assertThat(ledger.lines()).extracting(ReadDates.Line::event, ReadDates.Line::day).containsExactly(
                tuple(Event.BASELINE, DUE), tuple(Event.FORECAST, LATER), tuple(Event.WAITING, LATER));
        assertThat(ledger.pending().tier()).isEqualTo(Desk.SERVICE_MANAGER);
        assertThat(ledger.pending().decider()).isEqualTo("Oona Fairley");
        assertThat(ledger.terms().shortUntil()).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void takesTheDateOfAnAnswerIntoTheSameLedger() {
        answer.answer(new AnswerEscalation.Command(cast.serviceManager(), cast.action("A1.2"),
                new Answer.NewDate(LocalDate.of(2026, 11, 20), "A post was filled.")));

        ReadDates.Ledger ledger = readDates.ledger(cast.owner(), cast.action("A1.2"));
        assertThat(ledger.lines()).extracting(ReadDates.Line::event).containsExactly(
                Event.BASELINE, Event.MOVED_BY_ANSWER);
        assertThat(ledger.terms().granted()).isEqualTo(1);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .contains(tuple(NotificationKind.EXTENSION_GRANTED, cast.owner()));
    }

    @Test
    void answersTheEscalationThatWaitsForAnAnswer() {
        clock.set(Instant.parse("2026-12-04T07:00:00Z"));
        var id = plan.get(cast, "A1.2").id();
        assertThat(page("A1.2", cast.serviceManager()).may()).contains(ActionAct.ANSWER_ESCALATION);
        ask.ask(new AskExtension.Command(cast.owner(), cast.action("A1.2"), request(LATER)));

        grant.grant(new GrantExtension.Command(cast.serviceManager(), cast.action("A1.2"),
                readDates.ledger(cast.owner(), cast.action("A1.2")).pending().id(), "One more week."));

        assertThat(page("A1.2", cast.serviceManager()).may()).doesNotContain(ActionAct.ANSWER_ESCALATION);
        assertThat(escalate.escalate(id).answerNeeded()).isFalse();
    }

    @Test
    void opensADraftFromAReportAndClosesItWhenTheOwnerAsks() {
        report("The rota will be rolled out by 11 December 2026.");

        var drafts = readFindings.findings(cast.owner(), cast.action("A1.1"));
        assertThat(drafts.drafts()).extracting(ReadFindings.Draft::day).containsExactly(LATER);
        assertThat(drafts.mayAsk()).isTrue();
        report("The rota will be rolled out by 18 December 2026.");
        assertThat(findings().drafts()).extracting(ReadFindings.Draft::day).containsExactly(LATER.plusDays(7));

        ask(LATER.plusDays(7));

        assertThat(findings().drafts()).isEmpty();
        assertThat(page(cast.owner()).history()).extracting(ReadAction.HistoryLine::act)
                .startsWith("extension-asked", "promise-found", "progress-reported");
    }

    @Test
    void letsTheOwnerAloneDismissADraft() {
        report("Interviews are planned for 14 December 2026.");
        var draft = findings().drafts().get(0).id();

        assertThat(rule(dismiss.dismiss(new DismissDraft.Command(
                cast.manager(), cast.action("A1.1"), draft, "Not needed.")))).isEqualTo("draft.only-owner");
        dismiss.dismiss(new DismissDraft.Command(cast.owner(), cast.action("A1.1"), draft, "It speaks of another post."));

        assertThat(findings().drafts()).isEmpty();
        assertThat(plan.get(cast, "A1.1").dates().agreed()).isEqualTo(DUE);
    }

    @Test
    void showsAContradictionUntilSomebodyResolvesIt() {
        report("Completed. Compliance to be checked by audit.");
        assertThat(page(cast.owner()).line().rating().rule()).isEqualTo("colour.contradicted");
        var contradiction = findings().contradictions().get(0);
        assertThat(contradiction.claim()).isEqualTo("Completed");

        assertThat(rule(resolve.resolve(new ResolveContradiction.Command(
                cast.manager(), cast.action("A1.1"), contradiction.id(), " ")))).isEqualTo("contradiction.without-words");
        resolve.resolve(new ResolveContradiction.Command(
                cast.manager(), cast.action("A1.1"), contradiction.id(), "The audit is on 4 December."));

        assertThat(findings().contradictions()).isEmpty();
        assertThat(page(cast.owner()).line().rating().colour()).isEqualTo(Colour.ON_TRACK);
    }

    @Test
    void keepsMilestonesAndSaysWhenTheyWereMet() {
        assertThat(rule(setMilestone.set(new SetMilestone.Command(
                cast.owner(), cast.action("A1.1"), DUE.plusDays(1), "Rota agreed")))).isEqualTo("milestone.after-deadline");
        setMilestone.set(new SetMilestone.Command(
                cast.owner(), cast.action("A1.1"), LocalDate.of(2026, 11, 10), "Rota agreed"));
        assertThat(rule(meet.meet(new MeetMilestone.Command(
                cast.manager(), cast.action("A1.1"), 1, LocalDate.of(2026, 11, 2))))).isEqualTo("milestone.only-owner");

        meet.meet(new MeetMilestone.Command(cast.owner(), cast.action("A1.1"), 1, LocalDate.of(2026, 11, 2)));

        assertThat(readDates.ledger(cast.manager(), cast.action("A1.1")).milestones()).containsExactly(
                new ReadDates.MilestoneLine(1, LocalDate.of(2026, 11, 10), "Rota agreed", LocalDate.of(2026, 11, 2),
                        "Ines Calder"));
        assertThat(page(cast.owner()).may()).contains(ActionAct.SET_MILESTONE).doesNotContain(ActionAct.MEET_MILESTONE);
    }

    @Test
    void keepsAReportOnceHoweverOftenItsFormIsSent() {
        UUID sending = UUID.randomUUID();
        Decision<Stage> first = report(cast.owner(), "A1.1", "Two posts are empty until June 2027.", sending);
        int found = findings().drafts().size();

        assertThat(report(cast.owner(), "A1.1", "Two posts are empty until June 2027.", sending)).isEqualTo(first);

        assertThat(page(cast.owner()).history()).filteredOn(line -> line.act().equals("progress-reported")).hasSize(1);
        assertThat(findings().drafts()).hasSize(found);
        report(cast.owner(), "A1.1", "One post is empty.", sending);
        assertThat(page(cast.owner()).history()).filteredOn(line -> line.act().equals("progress-reported")).hasSize(2);
        assertThat(report(cast.owner(), "A1.2", "Two posts are empty until June 2027.", sending).isAccepted()).isTrue();
    }

    private Decision<Stage> report(PersonId by, String number, String words, UUID sending) {
        return report.reportProgress(new ReportProgress.Command(by, cast.action(number), words, null, sending));
    }

    private void report(String words) {
        report.reportProgress(new ReportProgress.Command(cast.owner(), cast.action("A1.1"), words, null));
    }

    private ReadFindings.Open findings() {
        return readFindings.findings(cast.owner(), cast.action("A1.1"));
    }

    private void granted(LocalDate day, PersonId by) {
        assertThat(ask(day).isAccepted()).isTrue();
        assertThat(grant(by, "Agreed.").isAccepted()).isTrue();
    }

    private Decision<?> ask(LocalDate day) {
        return ask.ask(new AskExtension.Command(cast.owner(), cast.action("A1.1"), request(day)));
    }

    private static ExtensionRequest request(LocalDate day) {
        return new ExtensionRequest(ExtensionReason.STAFFING, "Two posts are empty.", "The lead checks weekly.", day);
    }

    private Decision<?> grant(PersonId by, String words) {
        return grant.grant(new GrantExtension.Command(by, cast.action("A1.1"), pending().id(), words));
    }

    private ReadDates.Pending pending() {
        return readDates.ledger(cast.owner(), cast.action("A1.1")).pending();
    }

    private ReadAction.ActionPage page(PersonId by) {
        return page("A1.1", by);
    }

    private ReadAction.ActionPage page(String number, PersonId by) {
        return readAction.action(by, cast.action(number));
    }

    private static String rule(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().rule();
    }
}
