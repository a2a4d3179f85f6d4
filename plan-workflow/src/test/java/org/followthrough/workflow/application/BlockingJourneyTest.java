package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.ActionLink.Kind;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Rating;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.application.outbound.Blockages;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.BlockAction;
import org.followthrough.workflow.port.LinkActions;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadBlockages;
import org.followthrough.workflow.port.ReadLinks;
import org.followthrough.workflow.port.ReadLinks.Relation;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.WorkLine;
import org.followthrough.workflow.port.ReopenAction;
import org.followthrough.workflow.port.WithdrawAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What blocks actions from outside and what they hang together with, on a real engine and a real database. */
abstract class BlockingJourneyTest {

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private BlockAction block;
    @Autowired private ReadBlockages readBlockages;
    @Autowired private Blockages blockages;
    @Autowired private RemindingDesk remindDesk;
    @Autowired private WithdrawAction withdraw;
    @Autowired private ReopenAction reopen;
    @Autowired private LinkActions link;
    @Autowired private ReadLinks readLinks;
    @Autowired private ReadAction readAction;
    @Autowired private ReadMyWork myWork;
    @Autowired private ClockInHand clock;
    @Autowired private KeptMails mails;

    private Cast cast;
    private ActionRef action;

    @BeforeEach
    void goLive() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        publish.publish(cast.publication());
        action = cast.action("A1.1");
        accept.accept(new AcceptAction.Command(cast.owner(), action));
        mails.take();
    }

    @Test
    void isBlockedOnceTheManagerAgreesAndUntilSomebodyLiftsIt() {
        block.report(by(cast.owner()), "The ministry has not decided.");
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.BLOCKED_REPORTED, cast.manager()));
        assertThat(line().stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(readBlockages.of(cast.manager(), action).mayDecide()).isTrue();
        assertThat(myWork.work(cast.manager(), 1).tasks().lines())
                .extracting(WorkLine::task).contains(Task.AGREE_BLOCKED);
        assertThat(myWork.work(cast.owner(), 1).tasks().lines())
                .extracting(WorkLine::task).containsOnly(Task.WORK, Task.ACCEPT);
        int decisions = myWork.counts(cast.manager()).decisions();
        assertThat(rule(block.agree(by(cast.owner()), LocalDate.of(2026, 11, 16)))).isEqualTo("blocked.own");

        block.agree(by(cast.manager()), LocalDate.of(2026, 11, 16));
        assertThat(myWork.counts(cast.manager()).decisions()).isEqualTo(decisions - 1);
        assertThat(line()).extracting(ActionLine::stage, one -> one.rating().rule())
                .containsExactly(Stage.BLOCKED, "colour.blocked");
        clock.set(Instant.parse("2026-11-28T09:00:00Z"));
        assertThat(line().rating()).extracting(Rating::rule, Rating::values)
                .as("no clock stops").containsExactly("colour.blocked-past-due", List.of("1"));

        block.lift(by(cast.owner()), "They have decided.");
        assertThat(line()).extracting(ActionLine::stage, one -> one.rating().rule())
                .containsExactly(Stage.IN_PROGRESS, "colour.late");
        assertThat(readAction.action(cast.lead(), action).history())
                .filteredOn(one -> !one.refused())
                .extracting(ReadAction.HistoryLine::act, ReadAction.HistoryLine::who)
                .startsWith(tuple("unblocked", "Ines Calder"), tuple("blocked-agreed", "Rhys Pemberton"),
                        tuple("blocked-reported", "Ines Calder"));
    }

    @Test
    void remindsTheManagerOfTheAnswerAndOfTheReview() {
        block.report(by(cast.owner()), "The ministry has not decided.");
        var blockage = blockages.of(plan.get(cast, "A1.1").id()).get(0);
        clock.set(Instant.parse("2026-11-10T09:00:00Z"));
        mails.take();
        remindDesk.remind(new Matter("blocked-agreement", blockage.id()));
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.DESK_LATE, cast.manager()));

        block.agree(by(cast.manager()), LocalDate.of(2026, 11, 16));
        mails.take();
        remindDesk.remind(new Matter("blocked-review", blockage.id()));
        assertThat(mails.take()).isEmpty();
        clock.set(Instant.parse("2026-11-16T09:00:00Z"));
        remindDesk.remind(new Matter("blocked-review", blockage.id()));
        assertThat(mails.take()).extracting(Notification::recipient)
                .containsExactly(cast.manager(), cast.owner(), cast.other());
    }

    @Test
    void tellsTheOwnerWhyItIsNotBlocked() {
        block.report(by(cast.owner()), "The ministry has not decided.");
        mails.take();

        block.refuse(by(cast.manager()), "It is ours to decide.");

        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.BLOCKED_ANSWERED, cast.owner()),
                tuple(NotificationKind.BLOCKED_ANSWERED, cast.other()));
        assertThat(rule(block.lift(by(cast.owner()), ""))).isEqualTo("blocked.not-open");
    }

    /** Nobody has lifted it, but the work that it was reported for has ended with the action. */
    @Test
    void isNoLongerBlockedWhenItOpensAgain() {
        block.report(by(cast.owner()), "The ministry has not decided.");
        block.agree(by(cast.manager()), LocalDate.of(2026, 11, 9));
        closeAndOpenAgain();
        assertThat(line().stage()).isEqualTo(Stage.IN_PROGRESS);

        block.report(by(cast.owner()), "The ministry has still not decided.");
        closeAndOpenAgain();
        assertThat(myWork.work(cast.manager(), 1).tasks().lines()).extracting(WorkLine::task)
                .doesNotContain(Task.AGREE_BLOCKED);
    }

    private void closeAndOpenAgain() {
        assertThat(withdraw.withdraw(new WithdrawAction.Command(cast.lead(), action, "Not ours.")).isAccepted()).isTrue();
        assertThat(reopen.reopen(new ReopenAction.Command(cast.lead(), action, "Ours after all.")).isAccepted()).isTrue();
    }

    @Test
    void showsALinkOnBothSidesAndPutsAtRiskWhatDependsOnARedOne() {
        link.add(new LinkActions.Command(cast.owner(), action, "A1.2", Kind.DEPENDS_ON));

        assertThat(readLinks.of(cast.owner(), action).lines())
                .extracting(ReadLinks.Line::relation, one -> one.other().number())
                .containsExactly(tuple(Relation.DEPENDS_ON, "A1.2"));
        assertThat(readLinks.of(cast.owner(), cast.action("A1.2")).lines())
                .extracting(ReadLinks.Line::relation, one -> one.other().number())
                .containsExactly(tuple(Relation.NEEDED_BY, "A1.1"), tuple(Relation.SEE_ALSO, "A1.3"));
        assertThat(line().rating().rule()).isEqualTo("colour.depends-on-off-track");
        assertThat(rule(link.add(new LinkActions.Command(cast.lead(), cast.action("A1.2"), "A1.1", Kind.DEPENDS_ON))))
                .isEqualTo("link.closes-circle");

        link.remove(new LinkActions.Command(cast.owner(), action, "A1.2", Kind.DEPENDS_ON));
        assertThat(readLinks.of(cast.owner(), action).lines()).isEmpty();
        assertThat(line().rating().rule()).isEqualTo("colour.on-track");
    }

    @Test
    void makesLinksOfWhatThePlanSaysOfItself() {
        assertThat(readLinks.of(cast.lead(), cast.action("A1.3")).lines())
                .extracting(ReadLinks.Line::relation, one -> one.other().number())
                .containsExactly(tuple(Relation.SEE_ALSO, "A1.2"));
        assertThat(readLinks.of(cast.lead(), cast.action("A1.2")).lines())
                .extracting(ReadLinks.Line::relation, one -> one.other().number())
                .containsExactly(tuple(Relation.SEE_ALSO, "A1.3"));
    }

    private ActionLine line() {
        return readAction.action(cast.lead(), action).line();
    }

    private BlockAction.By by(PersonId person) {
        return new BlockAction.By(person, action);
    }

    private static String rule(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().rule();
    }
}
