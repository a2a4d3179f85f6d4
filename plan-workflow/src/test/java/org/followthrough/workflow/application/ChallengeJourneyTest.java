package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.challenge.Challenged.Kind;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.application.outbound.Challenges;
import org.followthrough.workflow.port.ReadChallenges.ChallengeAct;
import org.followthrough.workflow.port.ReadChallenges.ChallengeLine;
import org.followthrough.workflow.port.ReadChallenges.Shown;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.JudgeReply;
import org.followthrough.workflow.port.LodgeChallenge;
import org.followthrough.workflow.port.NameAnswerer;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadChallenges;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.ReplyToChallenge;
import org.followthrough.workflow.port.SignOffAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a challenge through the use cases, on a real engine and a real database. */
abstract class ChallengeJourneyTest {

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private LodgeChallenge lodge;
    @Autowired private SignOffAction signOff;
    @Autowired private ConfirmAction confirm;
    @Autowired private NameAnswerer nameAnswerer;
    @Autowired private ReplyToChallenge reply;
    @Autowired private JudgeReply judge;
    @Autowired private ReadChallenges read;
    @Autowired private ReadAction readAction;
    @Autowired private Challenges challenges;
    @Autowired private MatterClocks planReminder;
    @Autowired private RemindingDesk remind;
    @Autowired private ReadMyWork work;
    @Autowired private ClockInHand clock;
    @Autowired private KeptMails mails;

    private Cast cast;
    private PersonId board;

    @BeforeEach
    void publish() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        board = plan.person("Edmund Vane", null, Role.BOARD);
        publish.publish(cast.publication());
        mails.take();
    }

    @Test
    void isLodgedAnsweredAndSettled() {
        ChallengeRef ref = lodged(Challenged.action("A1.1"));
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).containsExactly(
                tuple(NotificationKind.CHALLENGED, cast.head()),
                tuple(NotificationKind.CHALLENGED, cast.owner()),
                tuple(NotificationKind.CHALLENGED, cast.other()));
        assertThat(work.counts(cast.head()).challenges()).isEqualTo(1);
        assertThat(read.waiting(cast.head())).extracting(ChallengeLine::ref).containsExactly(ref);
        assertThat(listed(cast.head(), Shown.OPEN)).as("what waits for the reader stands above").doesNotContain(ref);

        assertThat(reply.reply(new ReplyToChallenge.Command(cast.head(), ref, false, "It is on the ward.", "We show it.")))
                .isEqualTo(Decision.accepted(State.REPLIED));
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.CHALLENGE_ANSWERED, board));
        assertThat(work.counts(cast.head()).challenges()).isZero();
        assertThat(work.counts(board).challenges()).isEqualTo(1);

        assertThat(judge.judge(new JudgeReply.Command(board, ref, true, "")))
                .isEqualTo(Decision.accepted(State.SETTLED));
        assertThat(planReminder.next(matter(ref))).isEmpty();
        assertThat(listed(cast.head(), Shown.SETTLED)).startsWith(ref);
        assertThat(listed(cast.head(), Shown.OPEN)).doesNotContain(ref);
        assertThat(readAction.action(cast.owner(), cast.action("A1.1")).history())
                .extracting(ReadAction.HistoryLine::act, ReadAction.HistoryLine::who)
                .startsWith(tuple("challenge-settled", "Edmund Vane"), tuple("challenge-answered", "Piet Hollis"),
                        tuple("challenge-lodged", "Edmund Vane"));
    }

    @Test
    void asksForAnotherReplyWhenItIsKeptOpen() {
        ChallengeRef ref = lodged(Challenged.action("A1.1"));
        reply.reply(new ReplyToChallenge.Command(cast.head(), ref, false, "Fine.", "Nothing."));
        clock.set(Instant.parse("2026-11-10T09:00:00Z"));
        mails.take();

        assertThat(judge.judge(new JudgeReply.Command(board, ref, false, "Show the sample.")))
                .isEqualTo(Decision.accepted(State.REPLY_OWED));

        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.CHALLENGE_KEPT_OPEN, cast.head()));
        assertThat(line(board, ref).replyDue()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(read.challenge(board, ref).exchanges()).extracting(ReadChallenges.Exchange::words)
                .containsExactly("Where is the proof?", "Show the sample.");
    }

    @Test
    void ringsAfterTenWorkingDaysWithoutAReplyAndOnce() {
        ChallengeRef ref = lodged(Challenged.action("A1.1"));
        mails.take();
        Instant due = planReminder.next(matter(ref)).orElseThrow();
        assertThat(line(board, ref).replyDue()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(due).isBetween(Instant.parse("2026-11-16T00:00:00Z"), Instant.parse("2026-11-16T09:00:00Z"));

        clock.set(due);
        remind.remind(matter(ref));
        remind.remind(matter(ref));

        assertThat(mails.take()).filteredOn(mail -> !mail.recipient().equals(cast.lead()))
                .filteredOn(mail -> List.of(cast.head(), board).contains(mail.recipient()))
                .extracting(Notification::kind, Notification::recipient).containsExactly(
                        tuple(NotificationKind.CHALLENGE_LATE, cast.head()),
                        tuple(NotificationKind.CHALLENGE_LATE, board));
        assertThat(line(board, ref).late()).isFalse();
        clock.set(Instant.parse("2026-11-17T09:00:00Z"));
        assertThat(line(board, ref).late()).isTrue();
        assertThat(readAction.action(cast.owner(), cast.action("A1.1")).history().get(0).to()).isEqualTo("challenge");
    }

    @Test
    void reopensAConfirmedActionWhenItIsUpheld() {
        var action = cast.action("A1.3");
        signOff.signOff(new SignOffAction.Command(cast.manager(), action, ""));
        confirm.confirm(new ConfirmAction.Command(cast.auditor(), action, ProofLevel.DOCUMENTS, "Seen."));
        ChallengeRef ref = lodged(Challenged.action("A1.3"));
        mails.take();

        reply.reply(new ReplyToChallenge.Command(cast.head(), ref, true, "It is right.", "We begin again."));

        assertThat(plan.get(cast, "A1.3").stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(plan.get(cast, "A1.3").course().cycle()).isEqualTo(2);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).contains(
                tuple(NotificationKind.CHALLENGE_ANSWERED, board), tuple(NotificationKind.REOPENED, cast.other()));
        assertThat(readAction.action(cast.owner(), action).history()).extracting(ReadAction.HistoryLine::act)
                .startsWith("reopened", "challenge-upheld");
    }

    @Test
    void reopensOfAnIssueWhatTheReplyNamesAndElseAsksForAnAction() {
        var action = cast.action("A1.3");
        signOff.signOff(new SignOffAction.Command(cast.manager(), action, ""));
        confirm.confirm(new ConfirmAction.Command(cast.auditor(), action, ProofLevel.DOCUMENTS, "Seen."));
        ChallengeRef first = lodged(new Challenged(Kind.ISSUE, "A1"));
        assertThat(read.challenge(cast.head(), first).closed()).extracting(ReadChallenges.Closed::number)
                .containsExactly("A1.3");
        ChallengeRef second = lodged(new Challenged(Kind.THEME, "A"));
        mails.take();

        reply.reply(new ReplyToChallenge.Command(
                cast.head(), first, true, "It is right.", "We begin again.", Set.of("A1.3")));
        assertThat(plan.get(cast, "A1.3").stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .contains(tuple(NotificationKind.REOPENED, cast.other()))
                .doesNotContain(tuple(NotificationKind.CHALLENGE_UPHELD, cast.lead()));

        reply.reply(new ReplyToChallenge.Command(cast.head(), second, true, "It is right.", "We add one."));
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient).contains(
                tuple(NotificationKind.CHALLENGE_ANSWERED, board),
                tuple(NotificationKind.CHALLENGE_UPHELD, cast.lead()));
    }

    @Test
    void showsAnAnswererOfAnotherAgencyOnlyItsOwnActionsAndReopensNoOthers() {
        var action = cast.action("A1.3");
        signOff.signOff(new SignOffAction.Command(cast.manager(), action, ""));
        confirm.confirm(new ConfirmAction.Command(cast.auditor(), action, ProofLevel.DOCUMENTS, "Seen."));
        ChallengeRef ref = lodged(new Challenged(Kind.ISSUE, "A1"));
        nameAnswerer.nameAnswerer(new NameAnswerer.Command(cast.lead(), ref, cast.partner()));
        assertThat(read.challenge(cast.partner(), ref).closed()).isEmpty();
        mails.take();

        assertThat(reply.reply(new ReplyToChallenge.Command(
                cast.partner(), ref, true, "It is right.", "We begin again.", Set.of("A1.3"))).isAccepted()).isTrue();
        assertThat(plan.get(cast, "A1.3").stage()).isEqualTo(Stage.CONFIRMED);
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .contains(tuple(NotificationKind.CHALLENGE_UPHELD, cast.lead()));
    }

    @Test
    void isNeverClosedByTheChallengedSide() {
        ChallengeRef ref = lodged(Challenged.action("A1.1"));
        reply.reply(new ReplyToChallenge.Command(cast.head(), ref, false, "Fine.", "Nothing."));

        for (PersonId challenged : List.of(cast.head(), cast.owner(), cast.other())) {
            assertThat(rule(judge.judge(new JudgeReply.Command(challenged, ref, true, ""))))
                    .isEqualTo("challenge.judged-by-the-challenged");
        }
        assertThat(rule(judge.judge(new JudgeReply.Command(cast.lead(), ref, true, ""))))
                .isEqualTo("challenge.judged-only-by-challenger");
        assertThat(readAction.action(cast.owner(), cast.action("A1.1")).history().get(0).refused()).isTrue();
    }

    @Test
    void goesToWhomTheProgrammeLeadNames() {
        ChallengeRef ref = lodged(new Challenged(Kind.ISSUE, "A1"));
        mails.take();

        assertThat(nameAnswerer.nameAnswerer(new NameAnswerer.Command(cast.lead(), ref, cast.director())))
                .isEqualTo(Decision.accepted(State.REPLY_OWED));

        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.CHALLENGED, cast.director()));
        assertThat(line(cast.director(), ref).may()).containsExactly(ChallengeAct.REPLY);
        assertThat(rule(reply.reply(new ReplyToChallenge.Command(cast.head(), ref, false, "So", "That"))))
                .isEqualTo("challenge.reply-only-answerer");
    }

    @Test
    void standsWithTheActionsOfItsIssueAndTheme() {
        ChallengeRef onIssue = lodged(new Challenged(Kind.ISSUE, "A1"));
        ChallengeRef onTheme = lodged(new Challenged(Kind.THEME, "A"));

        assertThat(read.ofAction(cast.owner(), cast.action("A1.2")).lines()).extracting(ChallengeLine::ref)
                .containsExactly(onTheme, onIssue);
        assertThat(read.open(cast.director(), cast.plan())).extracting(ChallengeLine::title)
                .containsExactly("Plans come late", "Assessment");
        assertThat(read.ofAction(cast.owner(), cast.action("A1.2")).mayChallenge()).isEmpty();
        assertThat(read.ofAction(board, cast.action("A1.2")).mayChallenge()).containsExactly(
                Challenged.action("A1.2"), new Challenged(Kind.ISSUE, "A1"), new Challenged(Kind.THEME, "A"));
        assertThat(listed(board, Shown.OPEN)).contains(onIssue, onTheme);
    }

    @Test
    void isNoneOfTheBusinessOfAnAgencyWithoutAPart() {
        ChallengeRef ref = lodged(Challenged.action("A1.1"));

        assertThatThrownBy(() -> read.challenge(cast.partner(), ref)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> judge.judge(new JudgeReply.Command(cast.partner(), ref, true, "")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> lodge.lodge(new LodgeChallenge.Command(
                cast.partner(), cast.plan(), Challenged.action("A1.1"), "Why?"))).isInstanceOf(NotFoundException.class);
        assertThat(listed(cast.partner(), Shown.OPEN)).doesNotContain(ref);
    }

    @Test
    void isRefusedToThoseWhoCarryThePlanOut() {
        assertThat(rule(lodge.lodge(new LodgeChallenge.Command(
                cast.owner(), cast.plan(), Challenged.action("A1.2"), "Why?"))))
                .isEqualTo("challenge.only-board-partner-or-inspector");
        assertThatThrownBy(() -> lodge.lodge(new LodgeChallenge.Command(
                board, cast.plan(), Challenged.action("Z9.9"), "Why?"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isLodgedOnceHoweverOftenItsFormIsSent() {
        UUID sending = UUID.randomUUID();
        Decision<ChallengeRef> first = lodge(board, Challenged.action("A1.1"), "Where is the proof?", sending);
        mails.take();

        assertThat(lodge(board, Challenged.action("A1.1"), "Where is the proof?", sending)).isEqualTo(first);

        assertThat(mails.take()).isEmpty();
        assertThat(lodge(board, Challenged.action("A1.1"), "And since when?", sending)).isNotEqualTo(first);
        assertThat(lodge(board, Challenged.action("A1.2"), "Where is the proof?", sending)).isNotEqualTo(first);
        PersonId another = plan.person("Gil Moray", null, Role.BOARD);
        assertThat(lodge(another, Challenged.action("A1.1"), "Where is the proof?", sending)).isNotEqualTo(first);
        assertThat(challenges.openIn(plan.get(cast, "A1.1").plan())).hasSize(4);
    }

    private Decision<ChallengeRef> lodge(PersonId by, Challenged about, String words, UUID sending) {
        return lodge.lodge(new LodgeChallenge.Command(by, cast.plan(), about, words, sending));
    }

    private ChallengeRef lodged(Challenged about) {
        return ((Decision.Accepted<ChallengeRef>) lodge.lodge(
                new LodgeChallenge.Command(board, cast.plan(), about, "Where is the proof?"))).result();
    }

    /** What the pages list, from the first to the last. */
    private List<ChallengeRef> listed(PersonId by, Shown shown) {
        return IntStream.rangeClosed(1, read.challenges(by, shown, 1).pages())
                .mapToObj(page -> read.challenges(by, shown, page).lines())
                .flatMap(List::stream)
                .map(ChallengeLine::ref)
                .toList();
    }

    private ChallengeLine line(PersonId by, ChallengeRef ref) {
        return read.challenge(by, ref).line();
    }

    private Matter matter(ChallengeRef ref) {
        return ChallengeDesk.matter(challenges.find(ref).orElseThrow());
    }

    private static String rule(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().rule();
    }
}
