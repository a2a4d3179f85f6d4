package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.action.Succession.Part;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.SucceedLeaver;
import org.followthrough.workflow.port.SucceedLeaver.Command;
import org.followthrough.workflow.port.SucceedLeaver.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Handing over everything of somebody who leaves, on a real engine and a real database. */
abstract class SuccessionJourneyTest {

    @Autowired private SmallPlan plan;
    @Autowired private Directory directory;
    @Autowired private PublishPlan publish;
    @Autowired private SucceedLeaver work;
    @Autowired private ReadAction readAction;
    @Autowired private ClockInHand clock;
    @Autowired private KeptMails mails;

    private Cast cast;
    private PersonId successor;

    @BeforeEach
    void goLive() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        publish.publish(cast.publication());
        successor = PersonId.random();
        directory.add(new Person(successor, Person.Kind.PERSON, "Lotte Marsh", null, null, null, null,
                Set.of(Role.MANAGER), Person.State.ACTIVE));
        mails.take();
    }

    @Test
    void countsTheLeaversPartsFirst() {
        assertThat(work.parts(cast.lead(), cast.owner())).isEqualTo(Map.of(Part.OWNER, 2));
        assertThat(work.parts(cast.lead(), cast.manager())).isEqualTo(Map.of(Part.MANAGER, 3));
        assertThat(work.parts(cast.lead(), cast.director())).isEqualTo(Map.of(Part.DIRECTOR, 3));
        assertThatThrownBy(() -> work.parts(cast.manager(), cast.owner())).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void handsEverythingOverInOneActWithOneMailAndATrailLineAnAction() {
        assertThat(work.succeed(command(cast.owner(), Map.of(Part.OWNER, successor)))).isEqualTo(Decision.accepted(2));

        assertThat(plan.get(cast, "A1.1").desks().owners()).containsExactly(successor, cast.other());
        assertThat(plan.get(cast, "A1.2").desks().owners()).containsExactly(successor);
        List<Notification> sent = mails.take();
        assertThat(sent).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.HANDED_OVER, successor));
        assertThat(sent.get(0).subjects()).extracting(Notification.Subject::matter, Notification.Subject::number)
                .containsExactly(tuple(NotificationKind.OFFERED, "A1.1"), tuple(NotificationKind.OFFERED, "A1.2"));
        assertThat(readAction.action(cast.lead(), cast.action("A1.2")).history())
                .extracting(ReadAction.HistoryLine::act, ReadAction.HistoryLine::who, ReadAction.HistoryLine::from,
                        ReadAction.HistoryLine::to, ReadAction.HistoryLine::why)
                .startsWith(tuple("handed-over", "Maud Eccles", "Ines Calder", "Lotte Marsh", "Leaves in December."));
        assertThat(work.parts(cast.lead(), cast.owner())).isEmpty();
    }

    @Test
    void endsTheMembershipsWithTheLastPart() {
        PersonId group = PersonId.random();
        directory.add(new Person(
                group, Person.Kind.GROUP, "Duty Team", null, null, null, null, Set.of(), Person.State.ACTIVE));
        directory.addMember(group, cast.manager());
        work.succeed(command(cast.other(), Map.of(Part.OWNER, successor)));

        work.succeed(command(cast.manager(), Map.of(Part.MANAGER, successor)));
        assertThat(directory.groupsOf(cast.manager())).as("two actions stay theirs").containsExactly(group);

        PersonId manager = plan.person("Nell Ashby", null, Role.MANAGER);
        work.succeed(command(cast.manager(), Map.of(Part.MANAGER, manager)));
        assertThat(directory.groupsOf(cast.manager())).isEmpty();
    }

    @Test
    void showsAndKeepsTheRowsThatWouldBreakSeparation() {
        Command toAnOwner = command(cast.manager(), Map.of(Part.MANAGER, successor));
        work.succeed(command(cast.other(), Map.of(Part.OWNER, successor)));
        mails.take();

        var preview = ((Decision.Accepted<SucceedLeaver.Preview>) work.preview(toAnOwner)).result();
        assertThat(preview.given()).extracting(row -> row.action().number()).containsExactly("A1.2");
        assertThat(preview.refused()).extracting(row -> row.action().number(), Row::refusal).containsExactly(
                tuple("A1.1", Refusal.of("succession.owner-is-manager", "A1.1", "Lotte Marsh")),
                tuple("A1.3", Refusal.of("succession.owner-is-manager", "A1.3", "Lotte Marsh")));

        assertThat(work.succeed(toAnOwner)).isEqualTo(Decision.accepted(1));
        assertThat(plan.get(cast, "A1.2").desks().manager()).isEqualTo(successor);
        assertThat(plan.get(cast, "A1.1").desks().manager()).isEqualTo(cast.manager());
        assertThat(rule(work.succeed(toAnOwner))).isEqualTo("succession.nothing");
    }

    @Test
    void refusesAHandOverThatIsNotThoughtThrough() {
        assertThat(rule(work.preview(command(cast.owner(), Map.of())))).isEqualTo("succession.no-successor");
        assertThat(rule(work.preview(command(cast.owner(), Map.of(Part.OWNER, cast.owner())))))
                .isEqualTo("succession.no-successor");
        assertThat(rule(work.preview(command(cast.auditor(), Map.of(Part.AUDITOR, successor)))))
                .isEqualTo("succession.successor-not-able");
        assertThat(rule(work.preview(new Command(cast.lead(), cast.owner(), Map.of(Part.OWNER, successor), " "))))
                .isEqualTo("succession.without-reason");
        assertThat(mails.take()).isEmpty();
    }

    private Command command(PersonId leaver, Map<Part, PersonId> successors) {
        return new Command(cast.lead(), leaver, successors, "Leaves in December.");
    }

    private static String rule(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().rule();
    }
}
