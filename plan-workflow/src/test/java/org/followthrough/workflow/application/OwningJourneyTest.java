package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.CountedEvidence;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.AcceptProposedDate;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ArrangeContributors;
import org.followthrough.workflow.port.DeclineAction;
import org.followthrough.workflow.port.PassSignOff;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadProposedDates;
import org.followthrough.workflow.port.ReadProposedDates.Proposed;
import org.followthrough.workflow.port.ReassignAction;
import org.followthrough.workflow.port.ReturnAction;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.SubmitAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Declining, contributing and owning by groups, on a real engine and a real database. */
abstract class OwningJourneyTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired private SmallPlan plan;
    @Autowired private Directory directory;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private DeclineAction decline;
    @Autowired private AcceptProposedDate acceptDate;
    @Autowired private ReassignAction reassign;
    @Autowired private ArrangeContributors contributors;
    @Autowired private SubmitAction submit;
    @Autowired private SignOffAction signOff;
    @Autowired private ReturnAction giveBack;
    @Autowired private PassSignOff passOn;
    @Autowired private ReadAction readAction;
    @Autowired private ReadProposedDates proposedDates;
    @Autowired private ClockInHand clock;
    @Autowired private KeptMails mails;
    @Autowired private CountedEvidence evidence;

    private Cast cast;

    @BeforeEach
    void goLive() {
        clock.set(MORNING);
        cast = plan.save();
        publish.publish(cast.publication());
        mails.take();
    }

    @Test
    void showsTheServiceManagerTheDateThatADecliningOwnerProposes() {
        var action = cast.action("A1.1");
        assertThat(rule(decline.decline(new DeclineAction.Command(
                cast.owner(), action, "No post", LocalDate.of(2026, 11, 2))))).isEqualTo("decline.date-not-ahead");

        decline.decline(new DeclineAction.Command(cast.owner(), action, "The post is vacant.", LocalDate.of(2027, 3, 1)));

        assertThat(proposedDates.of(cast.serviceManager(), action)).containsExactly(new Proposed(
                LocalDate.of(2027, 3, 1), "The post is vacant.", "Ines Calder", MORNING, true, false));
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .contains(tuple(NotificationKind.DECLINED, cast.serviceManager()),
                        tuple(NotificationKind.DECLINED, cast.lead()));
        assertThat(plan.get(cast, "A1.1").stage()).isEqualTo(Stage.OFFERED);
        assertThat(plan.get(cast, "A1.1").dates().agreed()).isEqualTo(LocalDate.of(2026, 11, 27));

        reassign.reassign(new ReassignAction.Command(
                cast.serviceManager(), action, List.of(cast.other()), "Bram has the post."));
        assertThat(proposedDates.of(cast.lead(), action)).extracting(Proposed::open).containsExactly(false);
    }

    @Test
    void copiesAContributorInAndLetsThemSubmitNothing() {
        PersonId helper = person("Lotte Marsh");
        var action = cast.action("A1.1");
        assertThat(rule(contributors.add(new ArrangeContributors.Command(helper, action, helper))))
                .isEqualTo("contributors.only-owner-manager-or-programme-lead");

        contributors.add(new ArrangeContributors.Command(cast.owner(), action, helper));
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.CONTRIBUTOR_ADDED, helper));

        accept.accept(new AcceptAction.Command(cast.owner(), action));
        assertThat(readAction.action(helper, action).may())
                .containsExactlyInAnyOrder(ActionAct.REPORT_PROGRESS, ActionAct.ADD_EVIDENCE);
        evidence.add(plan.get(cast, "A1.1").id());
        assertThat(rule(submit.submit(new SubmitAction.Command(helper, action, "Done")))).isEqualTo("submit.only-owner");
        submit.submit(new SubmitAction.Command(cast.owner(), action, "Done"));
        mails.take();
        giveBack.giveBack(new ReturnAction.Command(cast.manager(), action, "One ward is missing.", null));
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.RETURNED, cast.owner()), tuple(NotificationKind.RETURNED, cast.other()),
                tuple(NotificationKind.RETURNED, helper));

        contributors.remove(new ArrangeContributors.Command(cast.manager(), action, helper));
        assertThat(plan.get(cast, "A1.1").desks().contributors()).isEmpty();
        assertThat(readAction.action(cast.owner(), action).history())
                .extracting(ReadAction.HistoryLine::act, ReadAction.HistoryLine::who, ReadAction.HistoryLine::why)
                .startsWith(tuple("contributor-removed", "Rhys Pemberton", "Lotte Marsh"));
    }

    @Test
    void movesTheDateToTheOneProposedAndAsksTheOwnerAgain() {
        var action = cast.action("A1.1");
        LocalDate proposed = LocalDate.of(2026, 12, 11);
        decline.decline(new DeclineAction.Command(cast.owner(), action, "The post is vacant.", proposed));
        mails.take();
        assertThat(proposedDates.of(cast.serviceManager(), action).get(0).mayAccept()).isTrue();
        assertThat(proposedDates.of(cast.manager(), action).get(0).mayAccept()).isFalse();
        assertThat(rule(acceptDate.accept(new AcceptProposedDate.Command(cast.owner(), action))))
                .isEqualTo("proposed-date.another-desk");

        assertThat(acceptDate.accept(new AcceptProposedDate.Command(cast.serviceManager(), action)).isAccepted()).isTrue();

        assertThat(plan.get(cast, "A1.1").dates().agreed()).isEqualTo(proposed);
        assertThat(plan.get(cast, "A1.1").dates().baseline()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.OFFERED, cast.owner()), tuple(NotificationKind.OFFERED, cast.other()));
        assertThat(readAction.action(cast.owner(), action).history().get(0))
                .extracting(ReadAction.HistoryLine::act, ReadAction.HistoryLine::who)
                .containsExactly("proposed-date-accepted", "Oona Fairley");
        assertThat(rule(acceptDate.accept(new AcceptProposedDate.Command(cast.serviceManager(), action))))
                .isEqualTo("proposed-date.overtaken");
        accept.accept(new AcceptAction.Command(cast.owner(), action));
        assertThat(plan.get(cast, "A1.1").stage()).isEqualTo(Stage.IN_PROGRESS);
    }

    @Test
    void leavesAProposedDateFurtherAwayToTheHeadOfService() {
        var action = cast.action("A1.1");
        decline.decline(new DeclineAction.Command(
                cast.owner(), action, "The post is vacant.", LocalDate.of(2027, 3, 1)));

        assertThat(rule(acceptDate.accept(new AcceptProposedDate.Command(cast.serviceManager(), action))))
                .isEqualTo("proposed-date.another-desk");
        assertThat(acceptDate.accept(new AcceptProposedDate.Command(cast.head(), action)).isAccepted()).isTrue();
    }

    @Test
    void letsEveryMemberOfAGroupActAsOwnerAndCountsEachWhoDid() {
        PersonId group = PersonId.random();
        directory.add(new Person(group, Person.Kind.GROUP, "Heads of service", null, null, null, null, Set.of(),
                Person.State.NOT_YET_INVITED));
        PersonId member = person("Lotte Marsh", Role.MANAGER);
        directory.addMember(group, member);
        directory.addMember(group, cast.other());
        var action = cast.action("A1.1");
        reassign.reassign(new ReassignAction.Command(cast.lead(), action, List.of(group), "It is theirs."));

        accept.accept(new AcceptAction.Command(cast.other(), action));
        evidence.add(plan.get(cast, "A1.1").id());
        submit.submit(new SubmitAction.Command(member, action, "Done"));
        assertThat(readAction.action(cast.lead(), action).history())
                .extracting(ReadAction.HistoryLine::act, ReadAction.HistoryLine::who)
                .startsWith(tuple("submitted", "Lotte Marsh"), tuple("accepted", "Bram Okafor"));

        assertThat(rule(passOn.passOn(new PassSignOff.Command(cast.manager(), action, member))))
                .isEqualTo("pass-on.to-an-owner");
        directory.removeMember(group, member);
        assertThat(rule(passOn.passOn(new PassSignOff.Command(cast.manager(), action, member))))
                .isEqualTo("pass-on.to-an-owner");
        assertThat(rule(signOff.signOff(new SignOffAction.Command(member, action, ""))))
                .isEqualTo("sign-off.by-an-owner");
    }

    private PersonId person(String name, Role... roles) {
        PersonId id = PersonId.random();
        directory.add(new Person(id, Person.Kind.PERSON, name, null, null, null, null, Set.of(roles),
                Person.State.ACTIVE));
        return id;
    }

    private static String rule(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().rule();
    }
}
