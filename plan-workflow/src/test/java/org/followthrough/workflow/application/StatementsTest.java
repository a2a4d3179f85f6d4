package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.challenge.Challenged.Kind;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.workflow.application.CountedStatements.Sent;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.CountedEvidence;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.PlanFacts;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.ChooseLivePlan;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.EscalateAction;
import org.followthrough.workflow.port.EscalateTogether;
import org.followthrough.workflow.port.FinishComparison;
import org.followthrough.workflow.port.JudgeReply;
import org.followthrough.workflow.port.LodgeChallenge;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.OneLook;
import org.followthrough.workflow.port.OneLook.Look;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadChallenges;
import org.followthrough.workflow.port.ReadChallenges.Shown;
import org.followthrough.workflow.port.ReadLinks;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.ReplyToChallenge;
import org.followthrough.workflow.port.ReturnAction;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.SubmitAction;
import org.followthrough.workflow.port.UploadPlan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** How often the database is asked; what the engine asks on its own account is counted with it. */
@SpringBootTest(classes = {WorkflowUnderTest.class, StatementsTest.Counting.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=warn",
    "spring.datasource.url=jdbc:h2:mem:statements;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
class StatementsTest {

    private static final Pattern ENGINE = Pattern.compile("ACT_(RU|HI|RE|GE)_", Pattern.CASE_INSENSITIVE);

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private SubmitAction submit;
    @Autowired private SignOffAction signOff;
    @Autowired private ReturnAction giveBack;
    @Autowired private ConfirmAction confirm;
    @Autowired private ReadMyWork work;
    @Autowired private ClockInHand clock;
    @Autowired private LodgeChallenge lodge;
    @Autowired private ReplyToChallenge reply;
    @Autowired private JudgeReply judge;
    @Autowired private ReadChallenges challenges;
    @Autowired private CountedEvidence evidence;
    @Autowired private CountedStatements statements;
    @Autowired private Directory directory;
    @Autowired private LeavingMails outbox;
    @Autowired private TransactionTemplate transaction;
    @Autowired private PlanFacts facts;
    @Autowired private OneLook looks;
    @Autowired private ReadAction read;
    @Autowired private ReadLinks links;
    @Autowired private EscalateAction escalate;
    @Autowired private EscalateTogether together;
    @Autowired private Escalations escalations;
    @Autowired private UploadPlan upload;
    @Autowired private ChooseLivePlan choose;
    @Autowired private FinishComparison finish;

    @Configuration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static CountedStatements countedStatements() {
            return new CountedStatements();
        }
    }

    @Test
    void readsMyWorkWithAsManyStatementsForOneThingAsForManyPages() {
        assertThat(myWork(3)).isEqualTo(myWork(70)).isLessThanOrEqualTo(4);
    }

    @Test
    void publishesEachActionMoreWithFewStatements() {
        int few = publishing(10);
        int many = publishing(110);
        assertThat((many - few) / 100.0).isLessThanOrEqualTo(1.5);
    }

    private int publishing(int actions) {
        Cast cast = saved(actions);
        return statements.during(() -> publish.publish(cast.publication())).statements().size();
    }

    private int myWork(int actions) {
        Cast cast = publish(actions);
        Sent sent = statements.during(() -> assertThat(work.work(cast.owner(), 1).tasks().all()).isEqualTo(actions));
        return sent.statements().size();
    }

    /** The head of its trail, and, when that has moved, which actions have changed and what is around them. */
    @Test
    void readsAPlanAgainOnlyWhereItHasChanged() {
        Cast cast = publish(10);
        PlanId id = plan.get(cast, "A1.1").plan();
        Runnable look = look(id);
        look.run();
        assertThat(statements.during(look).statements()).hasSize(1);

        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.2")));

        assertThat(statements.during(look).statements()).hasSize(5);
        assertThat(statements.during(look).statements()).hasSize(1);
        assertThat(statements.during(() -> facts.of(id)).statements()).as("who does not only look").hasSizeGreaterThan(5);
    }

    private Runnable look(PlanId id) {
        TransactionTemplate page = new TransactionTemplate(transaction.getTransactionManager());
        page.setReadOnly(true);
        return () -> page.executeWithoutResult(status -> facts.of(id));
    }

    /** The head of its trail, and what the lines behind it have changed, which is nothing. */
    @Test
    void readsNothingOfAPlanAgainBesideWhichADocumentIsLaid() {
        Cast cast = publish(1);
        Runnable look = look(plan.get(cast, "A1.1").plan());
        look.run();
        var rows = List.of(new RawTable.Row(1, List.of("Theme", "No.", "Issue", "Action", "Timescale", "Responsibility")),
                new RawTable.Row(2, List.of("A - Records", "A1", "Records come late.", "Do A1.1", "May 2026", "Ines Calder")));
        int document = result(upload.upload(new UploadPlan.Command(cast.lead(), "copy.csv", new RawTable(rows))));
        result(choose.choose(new ChooseLivePlan.Command(cast.lead(), document, cast.plan())));
        result(finish.finish(cast.lead(), document));

        assertThat(statements.during(look).statements()).hasSize(2);
        assertThat(statements.during(look).statements()).hasSize(1);
    }

    @Test
    void readsNoActionBehindAnIssueWhoseChallengeIsSettled() {
        Cast cast = publish(3);
        PersonId board = plan.person("Edmund Vane", null, Role.BOARD);
        for (Challenged about : List.of(new Challenged(Kind.ISSUE, "A1"), new Challenged(Kind.THEME, "A"))) {
            ChallengeRef ref = ((Decision.Accepted<ChallengeRef>) lodge.lodge(
                    new LodgeChallenge.Command(board, cast.plan(), about, "Where is the proof?"))).result();
            reply.reply(new ReplyToChallenge.Command(cast.head(), ref, false, "On the ward.", "Nothing."));
            judge.judge(new JudgeReply.Command(board, ref, true, ""));
        }

        List<ReadChallenges.ChallengeLine> lines = new ArrayList<>();
        Sent look = statements.during(() -> lines.addAll(challenges.challenges(board, Shown.SETTLED, 1).lines()));

        assertThat(lines).extracting(ReadChallenges.ChallengeLine::title)
                .containsExactlyInAnyOrder("Assessment", "Plans come late");
        assertThat(look.statements()).noneMatch(sent -> sent.contains("action a "));
    }

    private static int result(Decision<Integer> decision) {
        return ((Decision.Accepted<Integer>) decision).result();
    }

    @Test
    void readsInOneLookWhoLooksAndAtWhatOnlyOnce() {
        Cast cast = publish(3);
        Runnable asks = () -> {
            read.action(cast.owner(), cast.action("A1.1"));
            links.of(cast.owner(), cast.action("A1.1"));
        };
        Sent apart = statements.during(asks);

        Actor looker = looker(cast);
        Sent together = statements.during(() -> {
            try (Look look = looks.begin(looker)) {
                asks.run();
            }
        });

        assertThat(apart.commits()).isEqualTo(2);
        assertThat(together.commits()).isOne();
        assertThat(together.statements()).doesNotHaveDuplicates().hasSizeLessThan(apart.statements().size() - 2)
                .noneMatch(one -> one.contains("absence_cover"));
    }

    private Actor looker(Cast cast) {
        return new Actor(directory.person(cast.owner()), Set.of());
    }

    @Test
    void letsNobodyActInALook() {
        Cast cast = publish(1);
        ActionRef ref = cast.action("A1.1");
        try (Look look = looks.begin(looker(cast))) {
            assertThatThrownBy(() -> accept.accept(new AcceptAction.Command(cast.owner(), ref)))
                    .isInstanceOf(IllegalTransactionStateException.class);
            assertThatThrownBy(() -> read.action(cast.owner(), new ActionRef(cast.plan(), "Z9")))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(plan.get(cast, "A1.1").stage()).isEqualTo(Stage.OFFERED);
    }

    /** Two of three are the engine's, for the step itself. Mails are left out. */
    @Test
    void takesAnActionThroughItsStepsWithOneCommitEach() {
        Cast cast = publish(1);
        ActionRef ref = cast.action("A1.1");
        step(25, 9, () -> accept.accept(new AcceptAction.Command(cast.owner(), ref)));
        evidence.add(plan.get(cast, "A1.1").id());
        step(26, 9, () -> submit.submit(new SubmitAction.Command(cast.owner(), ref, "Done")));
        step(27, 9, () -> giveBack.giveBack(new ReturnAction.Command(cast.manager(), ref, "One ward only.", null)));
        submit.submit(new SubmitAction.Command(cast.owner(), ref, "Done"));
        step(26, 9, () -> signOff.signOff(new SignOffAction.Command(cast.manager(), ref, "Seen.")));
        step(38, 10, () -> confirm.confirm(new ConfirmAction.Command(cast.auditor(), ref, ProofLevel.SAMPLE, "Ten seen.")));
    }

    /** Whoever fires a rung also says when the next is due, and nothing is looked up again for it. Mails are left out. */
    @Test
    void firesARungAndPlansTheNext() {
        Cast cast = publish(1);
        ActionId id = plan.get(cast, "A1.1").id();
        clock.set(Instant.parse("2026-12-04T06:30:00Z"));

        Sent sent = statements.during(() -> assertThat(escalate.escalate(id).nextRung()).isPresent());

        assertThat(sent.commits()).isOne();
        assertThat(sent.statements()).hasSizeLessThanOrEqualTo(8).noneMatch(one -> ENGINE.matcher(one).find());
    }

    @Test
    void firesManyRungsWithAsManyStatementsAsFew() {
        assertThat(firing(30)).isEqualTo(firing(10));
    }

    private int firing(int actions) {
        Cast cast = publish(actions);
        List<ActionId> ids = IntStream.rangeClosed(1, actions).mapToObj(number -> plan.get(cast, "A1." + number).id()).toList();
        clock.set(Instant.parse("2026-12-04T06:30:00Z"));

        Sent sent = statements.during(() -> together.together(ids, () -> ids.forEach(escalate::escalate)));

        assertThat(sent.commits()).isOne();
        assertThat(ids).allMatch(id -> escalations.all(id).stream().anyMatch(fired -> !fired.isReminder()));
        return sent.statements().size();
    }

    @Test
    void leavesAMailWithoutAskingTheEngine() {
        SmallMails mails = new SmallMails(plan, directory, outbox, transaction);
        Person ines = mails.person("Ines");
        mails.leave(ines);

        Sent sent = statements.during(() -> mails.leave(ines));

        assertThat(sent.commits()).isOne();
        assertThat(sent.statements()).hasSizeLessThanOrEqualTo(5).noneMatch(one -> ENGINE.matcher(one).find());
    }

    /** @param own of which so many are not the engine's */
    private void step(int most, int own, Runnable act) {
        Sent sent = statements.during(act);
        assertThat(sent.commits()).isOne();
        assertThat(sent.statements().size()).isLessThanOrEqualTo(most);
        assertThat(sent.statements()).filteredOn(one -> !ENGINE.matcher(one).find()).hasSizeLessThanOrEqualTo(own);
    }

    private Cast publish(int actions) {
        Cast cast = saved(actions);
        publish.publish(cast.publication());
        return cast;
    }

    private Cast saved(int actions) {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        return plan.save(IntStream.rangeClosed(1, actions).mapToObj(number -> "A1." + number).toList());
    }
}
