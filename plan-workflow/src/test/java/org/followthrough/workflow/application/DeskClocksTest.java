package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.CountedEvidence;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.application.outbound.DeskClocks;
import org.followthrough.workflow.application.outbound.DeskClocks.Ringing;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.RingDesks;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.SubmitAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The clocks of desks: set with the act that sets them, rung once by whichever node comes first, and set on. */
abstract class DeskClocksTest {

    private static final Instant FIRST_DAY = Instant.parse("2026-11-02T09:00:00Z");
    /** Five and ten working days after it, when an offer that nobody answers is told of. */
    private static final Instant FIRST_STEP = Instant.parse("2026-11-09T06:30:00Z");
    private static final Instant LAST_STEP = Instant.parse("2026-11-16T06:30:00Z");
    private static final int NODES = 3;

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private SubmitAction submit;
    @Autowired private SignOffAction signOff;
    @Autowired private ConfirmAction confirm;
    @Autowired private RingDesks ring;
    @Autowired private DeskClocks clocks;
    @Autowired private CountedEvidence evidence;
    @Autowired private KeptMails mails;
    @Autowired private ClockInHand clock;
    @Autowired private JdbcClient database;
    @Autowired private TransactionTemplate transaction;

    private Cast cast;

    @BeforeEach
    void stopEveryClock() {
        database.sql("delete from desk_clock").update();
        clock.set(FIRST_DAY);
    }

    @Test
    void runOnFromDeskToDesk() {
        publish(1);
        ActionRef ref = cast.action("A1.1");
        assertRuns("accept-offer", FIRST_STEP);

        accept.accept(new AcceptAction.Command(cast.owner(), ref));
        assertRuns("no-update", Instant.parse("2026-11-30T06:30:00Z"));

        evidence.add(plan.get(cast, "A1.1").id());
        submit.submit(new SubmitAction.Command(cast.owner(), ref, "Done."));
        assertRuns("manager-review", FIRST_STEP);

        signOff.signOff(new SignOffAction.Command(cast.manager(), ref, "Seen."));
        assertRuns("audit", Instant.parse("2026-11-30T06:30:00Z"));

        confirm.confirm(new ConfirmAction.Command(cast.auditor(), ref, ProofLevel.SAMPLE, "Ten seen."));
        assertThat(kinds()).containsExactly("re-check");
    }

    @Test
    void ringAtTheirTimeGoOnToTheNextStepAndStopAfterTheLast() {
        publish(1);
        mails.take();
        clock.set(FIRST_STEP.minusSeconds(1));
        assertThat(ring.ringDesks()).isZero();

        clock.set(FIRST_STEP);
        assertThat(ring.ringDesks()).isOne();
        assertThat(ring.ringDesks()).isZero();
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .containsExactly(tuple(NotificationKind.DESK_LATE, cast.manager()));
        assertRuns("accept-offer", LAST_STEP);

        clock.set(LAST_STEP);
        assertThat(ring.ringDesks()).isOne();
        assertThat(mails.take()).extracting(Notification::recipient)
                .containsExactlyInAnyOrder(cast.serviceManager(), cast.manager());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void ringInVainWhereTheStepHasBeenDoneAndGoOn() {
        publish(1);
        clock.set(FIRST_STEP);
        ring.ringDesks();
        mails.take();
        clocks.set(offer("A1.1"), FIRST_STEP);

        assertThat(ring.ringDesks()).isOne();

        assertThat(mails.take()).isEmpty();
        assertRuns("accept-offer", LAST_STEP);
    }

    @Test
    void ringOnceHoweverManyNodesRing() throws Exception {
        publish(60);
        mails.take();
        clock.set(FIRST_STEP);
        CyclicBarrier together = new CyclicBarrier(NODES);
        Callable<Integer> node = () -> {
            together.await();
            return ring.ringDesks();
        };
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        int rung = 0;
        try {
            for (Future<Integer> one : nodes.invokeAll(List.of(node, node, node))) {
                rung += one.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(rung).isEqualTo(60);
        assertThat(mails.take()).hasSize(60).extracting(Notification::cause).doesNotHaveDuplicates();
        assertThat(database.sql("select count(*) from desk_clock where due_at = ? and claimed_until is null")
                .param(LAST_STEP.atOffset(ZoneOffset.UTC)).query(Integer.class).single()).isEqualTo(60);
    }

    @Test
    void ringOnAnotherNodeOnceTheClaimOfADeadOneIsOver() {
        publish(1);
        clock.set(FIRST_STEP);
        assertThat(claimed()).hasSize(1);
        assertThat(ring.ringDesks()).as("it is the other node's").isZero();

        clock.set(FIRST_STEP.plus(RingingDesks.CLAIM));
        assertThat(ring.ringDesks()).isOne();
        assertRuns("accept-offer", LAST_STEP);
    }

    @Test
    void areLeftAsTheActSetsThemWhileTheyRing() {
        publish(1);
        clock.set(FIRST_STEP);
        Ringing ringing = claimed().get(0);
        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1")));

        clocks.rung(ringing, Optional.of(LAST_STEP));
        clocks.failed(ringing, LAST_STEP);
        clocks.rung(ringing, Optional.empty());

        assertRuns("no-update", Instant.parse("2026-12-07T06:30:00Z"));
    }

    @Test
    void failAloneAndAreTriedAgainEverMoreSlowly() {
        publish(1);
        Matter nobodys = new Matter("tea-break", UUID.randomUUID());
        clocks.set(nobodys, FIRST_DAY);
        clock.set(FIRST_STEP);
        assertThat(ring.ringDesks()).as("the offer rings").isOne();
        assertThat(clocks.due(offer("A1.1"))).contains(LAST_STEP);

        Instant tried = FIRST_STEP;
        for (Duration pause : List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1))) {
            tried = tried.plus(pause);
            assertThat(clocks.first()).contains(tried);
            clock.set(tried.minusSeconds(1));
            assertThat(claimed()).isEmpty();
            clock.set(tried);
            assertThat(ring.ringDesks()).isZero();
        }
    }

    private void publish(int actions) {
        cast = plan.save(IntStream.rangeClosed(1, actions).mapToObj(number -> "A1." + number).toList());
        publish.publish(cast.publication());
    }

    private List<Ringing> claimed() {
        return transaction.execute(status -> clocks.claim(
                clock.instant(), clock.instant().plus(RingingDesks.CLAIM), NODES));
    }

    private Matter offer(String number) {
        return new Matter("accept-offer", plan.get(cast, number).id().value());
    }

    private void assertRuns(String kind, Instant due) {
        assertThat(kinds()).containsExactly(kind);
        assertThat(clocks.due(new Matter(kind, plan.get(cast, "A1.1").id().value()))).contains(due);
    }

    private List<String> kinds() {
        return database.sql("select kind from desk_clock").query(String.class).list();
    }
}
