package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.extension.ExtensionReason;
import org.followthrough.domain.extension.ExtensionRequest;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.CountedEvidence;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.AskExtension;
import org.followthrough.workflow.port.LodgeChallenge;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadLateDesks;
import org.followthrough.workflow.port.ReadLateDesks.LateDesk;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.ReportProgress;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.SubmitAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** What waits at desks: whose is late, and who is asked when nothing is heard. */
@SpringBootTest(classes = WorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=off",
    "spring.datasource.url=jdbc:h2:mem:desks;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@DirtiesContext
class DeskJourneyTest {

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private ReportProgress report;
    @Autowired private SubmitAction submit;
    @Autowired private SignOffAction signOff;
    @Autowired private AskExtension ask;
    @Autowired private LodgeChallenge lodge;
    @Autowired private MatterClocks planned;
    @Autowired private RemindingDesk remind;
    @Autowired private ReadLateDesks late;
    @Autowired private ReadMyWork readMyWork;
    @Autowired private ReadAction readAction;
    @Autowired private CountedEvidence evidence;
    @Autowired private KeptMails mails;
    @Autowired private ClockInHand clock;

    private Cast cast;
    private Matter silence;

    @BeforeEach
    void publishPlan() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        publish.publish(cast.publication());
        silence = new Matter("no-update", plan.get(cast, "A1.1").id().value());
    }

    @Test
    void asksTheOwnerAfterFourSilentWeeksAndOnce() {
        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1")));
        assertThat(planned.next(silence)).contains(Instant.parse("2026-11-30T06:30:00Z"));
        mails.take();

        clock.set(Instant.parse("2026-11-30T06:30:00Z"));
        remind.remind(silence);
        remind.remind(silence);

        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactlyInAnyOrder(
                tuple(NotificationKind.NO_UPDATE, cast.owner()), tuple(NotificationKind.NO_UPDATE, cast.other()));
        assertThat(readAction.action(cast.owner(), cast.action("A1.1")).history().get(0).act()).isEqualTo("update-asked");
        assertThat(planned.next(silence)).isEmpty();
    }

    @Test
    void beginsToCountAgainWithEveryReportAndEndsWithTheSubmission() {
        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1")));
        clock.set(Instant.parse("2026-11-20T09:00:00Z"));
        report.reportProgress(new ReportProgress.Command(cast.owner(), cast.action("A1.1"), "Half of it.", null));
        assertThat(planned.next(silence)).contains(Instant.parse("2026-12-18T06:30:00Z"));

        evidence.add(plan.get(cast, "A1.1").id());
        submit.submit(new SubmitAction.Command(cast.owner(), cast.action("A1.1"), "Done."));
        assertThat(planned.next(silence)).isEmpty();
    }

    @Test
    void saysWhoseDeskIsLateAndNobodyElses() {
        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.2")));
        clock.set(Instant.parse("2026-11-09T06:29:59Z"));
        assertThat(late.ofPlan(cast.lead(), cast.plan())).isEmpty();

        clock.set(Instant.parse("2026-11-09T06:30:00Z"));
        assertThat(late.ofPlan(cast.lead(), cast.plan()))
                .extracting(LateDesk::number, LateDesk::kind, LateDesk::people, LateDesk::workingDays)
                .containsExactly(
                        tuple("A1.1", "accept-offer", List.of("Ines Calder", "Bram Okafor"), 5),
                        tuple("A1.3", "manager-review", List.of("Rhys Pemberton"), 5));
        assertThat(late(cast.manager())).extracting(LateDesk::kind).containsExactly("manager-review");
        assertThat(late(cast.auditor())).isEmpty();

        signOff.signOff(new SignOffAction.Command(cast.manager(), cast.action("A1.3"), ""));
        assertThat(late(cast.manager())).isEmpty();
        clock.set(Instant.parse("2026-12-07T06:30:00Z"));
        assertThat(late(cast.auditor())).extracting(LateDesk::kind, LateDesk::workingDays)
                .containsExactly(tuple("audit", 20));
    }

    @Test
    void countsAChallengeAgainstWhoeverOwesTheReply() {
        PersonId board = plan.person("Edmund Vane", null, Role.BOARD);
        Challenged issue = new Challenged(Challenged.Kind.ISSUE, "A1");
        lodge.lodge(new LodgeChallenge.Command(board, cast.plan(), issue, "Where is the proof?"));

        clock.set(Instant.parse("2026-11-16T06:29:59Z"));
        assertThat(late(cast.head())).isEmpty();
        clock.set(Instant.parse("2026-11-16T06:30:00Z"));
        assertThat(late(cast.head()))
                .extracting(LateDesk::kind, LateDesk::number, LateDesk::title, LateDesk::challenge, LateDesk::people)
                .containsExactly(tuple("challenge", "A1", "Plans come late", 1, List.of("Piet Hollis")));
        assertThat(late.ofPlan(cast.lead(), cast.plan())).extracting(LateDesk::kind).contains("challenge");
        assertThat(late(cast.owner())).extracting(LateDesk::kind).doesNotContain("challenge");
    }

    @Test
    void countsAnUndecidedDateAgainstTheTierWhereItLies() {
        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1")));
        ask.ask(new AskExtension.Command(cast.owner(), cast.action("A1.1"), new ExtensionRequest(
                ExtensionReason.STAFFING, "Two posts are empty.", "The lead checks weekly.",
                LocalDate.of(2026, 12, 11))));
        assertThat(late(cast.serviceManager())).isEmpty();

        clock.set(Instant.parse("2026-11-09T06:30:00Z"));
        assertThat(late(cast.serviceManager())).extracting(LateDesk::kind, LateDesk::number, LateDesk::people)
                .containsExactly(tuple("extension-decision", "A1.1", List.of("Oona Fairley")));
        assertThat(late.ofPlan(cast.lead(), cast.plan())).extracting(LateDesk::kind).contains("extension-decision");
        assertThat(late(cast.head())).isEmpty();
    }

    private List<LateDesk> late(PersonId person) {
        return readMyWork.work(person, 1).late().lines();
    }
}
