package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Cover;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.CountedEvidence;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ArrangeCover;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadCover;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.ReportProgress;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.SubmitAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Standing in for people who are away, on a real engine and a real database. */
abstract class CoverJourneyTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 9);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 20);

    @Autowired private SmallPlan plan;
    @Autowired private Directory directory;
    @Autowired private PublishPlan publish;
    @Autowired private ArrangeCover arrange;
    @Autowired private ChangePeople people;
    @Autowired private ReadCover readCover;
    @Autowired private AcceptAction accept;
    @Autowired private ReportProgress report;
    @Autowired private SubmitAction submit;
    @Autowired private SignOffAction signOff;
    @Autowired private ConfirmAction confirm;
    @Autowired private ReadAction readAction;
    @Autowired private MatterClocks planned;
    @Autowired private RemindingDesk remind;
    @Autowired private ReadMyWork readMyWork;
    @Autowired private ReadMyWork work;
    @Autowired private ClockInHand clock;
    @Autowired private KeptMails mails;
    @Autowired private CountedEvidence evidence;

    private Cast cast;
    private ActionRef action;
    private PersonId cover;

    @BeforeEach
    void goLive() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        publish.publish(cast.publication());
        action = cast.action("A1.1");
        cover = PersonId.random();
        directory.add(new Person(cover, Person.Kind.PERSON, "Lotte Marsh", null, null, null, null,
                Set.of(Role.MANAGER), Person.State.ACTIVE));
        mails.take();
    }

    @Test
    void actsForTheAbsentOwnerOnTheDaysThatWereAcceptedAndInBothNames() {
        UUID asked = ask(cast.owner(), cover);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.COVER_ASKED, cover));
        assertThat(work.counts(cover).covers()).isEqualTo(1);
        arrange.accept(cover, asked);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.COVER_ACCEPTED, cast.owner()), tuple(NotificationKind.COVER_ACCEPTED, cover));
        assertThat(rule(accept.accept(new AcceptAction.Command(cover, action)))).isEqualTo("accept.only-owner");

        clock.set(Instant.parse("2026-11-09T09:00:00Z"));
        assertThat(readMyWork.work(cover, 1).tasks().lines())
                .extracting(ReadMyWork.WorkLine::task, line -> line.action().ref().number(), ReadMyWork.WorkLine::forWhom)
                .contains(tuple(ReadMyWork.Task.ACCEPT, "A1.1", "Ines Calder"));
        accept.accept(new AcceptAction.Command(cover, action));
        report.reportProgress(new ReportProgress.Command(cover, action, "The rota is out.", null));
        evidence.add(plan.get(cast, "A1.1").id());
        submit.submit(new SubmitAction.Command(cover, action, "Done"));

        assertThat(plan.get(cast, "A1.1").course().submitters()).containsExactlyInAnyOrder(cover, cast.owner());
        assertThat(readAction.action(cast.lead(), action).history())
                .filteredOn(line -> !line.refused())
                .extracting(ReadAction.HistoryLine::act, ReadAction.HistoryLine::who, ReadAction.HistoryLine::forWhom)
                .startsWith(tuple("submitted", "Lotte Marsh", "Ines Calder"),
                        tuple("progress-reported", "Lotte Marsh", "Ines Calder"),
                        tuple("accepted", "Lotte Marsh", "Ines Calder"));
    }

    @Test
    void countsTheCoverAsTheAbsentOneAndAsThemselvesOverTheWholeCycle() {
        cover(cast.owner(), cast.manager());
        accept.accept(new AcceptAction.Command(cast.owner(), action));
        evidence.add(plan.get(cast, "A1.1").id());
        submit.submit(new SubmitAction.Command(cast.owner(), action, "Done"));
        assertThat(rule(signOff.signOff(new SignOffAction.Command(cast.manager(), action, ""))))
                .as("the manager stands in for the owner today").isEqualTo("sign-off.by-an-owner");

        clock.set(Instant.parse("2026-11-21T09:00:00Z"));
        cover(cast.manager(), cover, LocalDate.of(2026, 11, 23));
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(signOff.signOff(new SignOffAction.Command(cover, action, "Seen.")))
                .isEqualTo(Decision.accepted(Stage.SIGNED_OFF));
        assertThat(plan.get(cast, "A1.1").course().signers()).containsExactlyInAnyOrder(cover, cast.manager());

        clock.set(Instant.parse("2026-12-14T09:00:00Z"));
        cover(cast.auditor(), cover, LocalDate.of(2026, 12, 14));
        assertThat(rule(confirm.confirm(new ConfirmAction.Command(cover, action, ProofLevel.SAMPLE, "Seen."))))
                .as("the cover signed off, whoever it was for").isEqualTo("confirm.by-the-signer");
        assertThat(confirm.confirm(new ConfirmAction.Command(cast.auditor(), action, ProofLevel.SAMPLE, "Seen.")))
                .isEqualTo(Decision.accepted(Stage.CONFIRMED));
    }

    @Test
    void remindsOfAnUnansweredRequestAndLetsItLapseAfterItsFirstDay() {
        UUID asked = ask(cast.owner(), cover);
        Matter matter = new Matter("cover-answer", asked);
        mails.take();
        clock.set(planned.next(matter).orElseThrow());
        remind.remind(matter);
        remind.remind(matter);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.COVER_ASKED, cover));

        clock.set(Instant.parse("2026-11-10T06:30:00Z"));
        assertThat(planned.next(matter)).contains(Instant.parse("2026-11-10T06:30:00Z"));
        remind.remind(matter);

        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.COVER_LAPSED, cast.owner()), tuple(NotificationKind.COVER_LAPSED, cover));
        assertThat(readCover.covers(cover).get(0).state()).isEqualTo(Cover.State.LAPSED);
        assertThat(planned.next(matter)).isEmpty();
        assertThat(rule(arrange.accept(cover, asked))).isEqualTo("cover.not-waiting");
    }

    @Test
    void letsACoverConfirmForTheAuditor() {
        accept.accept(new AcceptAction.Command(cast.owner(), action));
        evidence.add(plan.get(cast, "A1.1").id());
        submit.submit(new SubmitAction.Command(cast.owner(), action, "Done"));
        signOff.signOff(new SignOffAction.Command(cast.manager(), action, "Seen."));
        cover(cast.auditor(), cover);

        assertThat(readMyWork.work(cover, 1).tasks().lines())
                .extracting(ReadMyWork.WorkLine::task, ReadMyWork.WorkLine::forWhom)
                .containsExactly(tuple(ReadMyWork.Task.CONFIRM, "Teo Lindqvist"));
        assertThat(confirm.confirm(new ConfirmAction.Command(cover, action, ProofLevel.SAMPLE, "Seen.")))
                .isEqualTo(Decision.accepted(Stage.CONFIRMED));
    }

    @Test
    void endsWithItsLastDayAndWhenSomebodyEndsIt() {
        UUID asked = ask(cast.owner(), cover);
        arrange.accept(cover, asked);
        clock.set(Instant.parse("2026-11-21T09:00:00Z"));
        assertThat(rule(accept.accept(new AcceptAction.Command(cover, action)))).isEqualTo("accept.only-owner");

        clock.set(Instant.parse("2026-11-10T09:00:00Z"));
        mails.take();
        arrange.end(cast.owner(), asked);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.COVER_ENDED, cast.owner()), tuple(NotificationKind.COVER_ENDED, cover));
        assertThat(rule(accept.accept(new AcceptAction.Command(cover, action)))).isEqualTo("accept.only-owner");
        assertThat(rule(arrange.accept(cover, asked))).isEqualTo("cover.not-waiting");
    }

    @Test
    void tellsWhoeverAskedWhenTheCoverDeclines() {
        UUID asked = ((Decision.Accepted<UUID>) arrange.ask(
                new ArrangeCover.Request(cast.lead(), cast.owner(), cover, FROM, UNTIL))).result();
        mails.take();

        arrange.decline(cover, asked);

        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.COVER_DECLINED, cast.owner()), tuple(NotificationKind.COVER_DECLINED, cast.lead()));
        assertThat(rule(arrange.ask(new ArrangeCover.Request(cover, cover, cast.owner(), FROM, UNTIL))))
                .isEqualTo("cover.nothing-to-do");
    }

    @Test
    void endsWithWhoeverOfTheTwoIsShutOutAndTellsTheOther() {
        PersonId administrator = plan.person("Ada Winter", null, Role.ADMINISTRATOR);
        UUID ofTheOwner = ask(cast.owner(), cover);
        arrange.accept(cover, ofTheOwner);
        UUID asked = ask(cast.manager(), cast.other());
        clock.set(Instant.parse("2026-11-09T09:00:00Z"));
        assertThat(directory.standing(cover, FROM)).hasSize(2);
        mails.take();

        people.disable(administrator, cast.owner());
        people.disable(administrator, cast.other());

        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.COVER_ENDED, cover), tuple(NotificationKind.COVER_ENDED, cast.manager()));
        assertThat(readCover.covers(cover)).extracting(ReadCover.Line::state).containsExactly(Cover.State.ENDED);
        assertThat(readCover.covers(cast.manager())).extracting(ReadCover.Line::state)
                .containsExactly(Cover.State.ENDED);
        assertThat(planned.next(new Matter("cover-answer", asked))).isEmpty();
        assertThat(rule(accept.accept(new AcceptAction.Command(cover, action)))).isEqualTo("accept.only-owner");
    }

    @Test
    void leavesACoverThatHasPassedAsItWas() {
        PersonId administrator = plan.person("Ada Winter", null, Role.ADMINISTRATOR);
        arrange.accept(cover, ask(cast.owner(), cover));
        clock.set(Instant.parse("2026-11-21T09:00:00Z"));
        mails.take();

        people.disable(administrator, cover);

        assertThat(mails.take()).isEmpty();
        assertThat(readCover.covers(cast.owner())).extracting(ReadCover.Line::state)
                .containsExactly(Cover.State.ACCEPTED);
    }

    @Test
    void countsForNobodyWhileOneOfTheTwoIsShutOut() {
        arrange.accept(cover, ask(cast.owner(), cover));
        clock.set(Instant.parse("2026-11-09T09:00:00Z"));

        directory.change(directory.person(cast.owner()).in(Person.State.DISABLED));
        assertThat(directory.standing(cover, FROM)).hasSize(1);
        directory.change(directory.person(cast.owner()).in(Person.State.ACTIVE));
        directory.change(directory.person(cover).in(Person.State.DISABLED));
        assertThat(directory.standing(cover, FROM)).hasSize(1);
    }

    private void cover(PersonId absent, PersonId stand) {
        cover(absent, stand, FROM);
        clock.set(Instant.parse("2026-11-09T09:00:00Z"));
    }

    private void cover(PersonId absent, PersonId stand, LocalDate from) {
        UUID asked = ((Decision.Accepted<UUID>) arrange.ask(
                new ArrangeCover.Request(absent, absent, stand, from, from.plusDays(11)))).result();
        assertThat(arrange.accept(stand, asked).isAccepted()).isTrue();
    }

    private UUID ask(PersonId absent, PersonId stand) {
        return ((Decision.Accepted<UUID>) arrange.ask(
                new ArrangeCover.Request(absent, absent, stand, FROM, UNTIL))).result();
    }

    private static String rule(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().rule();
    }
}
