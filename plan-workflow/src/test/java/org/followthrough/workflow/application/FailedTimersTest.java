package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Escalation;
import org.followthrough.domain.escalation.Ladder;
import org.followthrough.domain.notification.Digest;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.DigestProcess;
import org.followthrough.workflow.application.outbound.Digests;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.engine.TimersInHand;
import org.followthrough.workflow.port.ClockMoved;
import org.followthrough.workflow.port.LookAfterTimers.Kind;
import org.followthrough.workflow.port.LookAfterTimers.OfAction;
import org.followthrough.workflow.port.LookAfterTimers.OfMail;
import org.followthrough.workflow.port.LookAfterTimers.TimerLine;
import org.followthrough.workflow.port.LookAfterTimers;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadBacklog;
import org.followthrough.workflow.port.StaleStepException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R12: timers that fail until somebody mends what they do, and are run again then. */
@Import(BreakableTimers.class)
abstract class FailedTimersTest {

    private static final LocalDate MORNING = LocalDate.of(2026, 11, 30);
    /** After the agreed date, 27 November. */
    private static final Instant OVERDUE = Instant.parse("2026-12-01T09:00:00Z");
    private static final int TRIES = 6;
    /** What fires with the publication. */
    private static final int FIRST_REMINDER = -3;

    @Autowired private LookAfterTimers timers;
    @Autowired private BreakableTimers breakable;
    @Autowired private TimersInHand engine;
    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private Escalations escalations;
    @Autowired private Digests digests;
    @Autowired private DigestProcess digestProcess;
    @Autowired private Trail trail;
    @Autowired private ReadBacklog backlog;
    @Autowired private ClockInHand clock;
    @Autowired private DefaultJobExecutor executor;
    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;

    private Cast cast;
    private ActionId action;
    private PersonId administrator;

    @BeforeEach
    void breakWhatTimersDo() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        publish.publish(cast.publication());
        action = plan.get(cast, "A1.1").id();
        administrator = plan.person("Ada Quill", null, Role.ADMINISTRATOR);
        clock.set(OVERDUE);
        breakable.areBroken(true);
    }

    @AfterEach
    void mend() {
        breakable.areBroken(false);
        timers.runAllAgain(administrator);
    }

    @Test
    void standAsFailedAfterTheLastTryAndFireOnceWhenTheyAreRunAgain() {
        assertThat(engine.failUntilGivenUp(action.toString())).isEqualTo(TRIES);

        TimerLine line = line(action.toString()).orElseThrow();
        assertThat(line.kind()).isEqualTo(Kind.NEXT_RUNG);
        assertThat(line.action()).contains(new OfAction(cast.action("A1.1"), plan.get(cast, "A1.1").title()));
        assertThat(line.tries()).isEqualTo(TRIES);
        assertThat(line.since()).isPresent();
        assertThat(line.failure()).as("the kind, and nothing of the message").contains("IllegalStateException");
        assertThat(backlog.read().jobsFailed()).isEqualTo(1).isEqualTo(timers.timers(administrator, 1).failed());

        breakable.areBroken(false);
        assertThat(timers.runAgain(administrator, line.id()).isAccepted()).isTrue();
        assertThat(line(action.toString())).isEmpty();
        assertThat(engine.due(action)).as("not a day after its last try").isEqualTo(OVERDUE);
        engine.fireDue(action, OVERDUE);
        engine.fireDue(action, OVERDUE);
        assertThat(escalations.all(action)).extracting(Escalation::rung).containsExactly(FIRST_REMINDER, Ladder.DUE);
    }

    @Test
    void areRunAgainOnceHoweverOftenSomebodyPresses() {
        engine.failUntilGivenUp(action.toString());
        UUID timer = line(action.toString()).orElseThrow().id();
        timers.runAgain(administrator, timer);
        int refusals = refusals();
        Decision<UUID> second = timers.runAgain(administrator, timer);

        assertThat(((Refused<UUID>) second).refusal().rule()).isEqualTo("timer.not-failed");
        assertThat(refusals()).isEqualTo(refusals + 1);
        assertThat(retried()).singleElement().satisfies(retried -> {
            assertThat(retried.who()).isEqualTo(administrator);
            assertThat(retried.action()).isEqualTo(action);
        });
    }

    @Test
    void areRunAgainByOneOfTwoWhoPressAtTheSameInstant() throws Exception {
        engine.failUntilGivenUp(action.toString());
        UUID timer = line(action.toString()).orElseThrow().id();
        CountDownLatch together = new CountDownLatch(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> pressed = two.invokeAll(List.of(press(timer, together), press(timer, together)));

            assertThat(List.of(pressed.get(0).get(), pressed.get(1).get())).containsExactlyInAnyOrder(true, false);
            assertThat(retried()).hasSize(1);
        } finally {
            two.shutdownNow();
        }
    }

    private Callable<Boolean> press(UUID timer, CountDownLatch together) {
        return () -> {
            together.countDown();
            together.await();
            try {
                return timers.runAgain(administrator, timer).isAccepted();
            } catch (StaleStepException overtaken) {
                return false;
            }
        };
    }

    @Test
    void areTriedWithTheSamePausesWhenTheyFailAgain() {
        engine.failUntilGivenUp(action.toString());
        int others = timers.timers(administrator, 1).triedAgain();
        timers.runAgain(administrator, line(action.toString()).orElseThrow().id());

        assertThat(timers.timers(administrator, 1).triedAgain()).isEqualTo(others + 1);
        assertThat(engine.failUntilGivenUp(action.toString())).isEqualTo(TRIES);
        assertThat(line(action.toString())).isPresent();
        assertThat(timers.timers(administrator, 1).triedAgain()).isEqualTo(others);
    }

    @Test
    void areSeenAndRunByAdministratorsOnly() {
        engine.failUntilGivenUp(action.toString());
        UUID timer = line(action.toString()).orElseThrow().id();

        assertThatThrownBy(() -> timers.timers(cast.lead(), 1)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> timers.runAgain(cast.lead(), timer)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> timers.runAllAgain(cast.lead())).isInstanceOf(NotPermittedException.class);
        assertThat(line(action.toString())).isPresent();
        assertThat(retried()).isEmpty();
    }

    @Test
    void areAllRunAgainAtOnce() {
        engine.failUntilGivenUp(action.toString());
        engine.failUntilGivenUp(plan.get(cast, "A1.2").id().toString());

        assertThat(timers.runAllAgain(administrator)).isEqualTo(Decision.accepted(2));

        assertThat(timers.timers(administrator, 1).timers()).isEmpty();
        assertThat(((Refused<Integer>) timers.runAllAgain(administrator)).refusal().rule())
                .isEqualTo("timers.none-failed");
    }

    /** A node fires in one transaction what it has taken at once; one that fails undoes that, and each is tried by itself. */
    @Test
    void stopNoneOfThoseThatWereTakenWithThem() throws Exception {
        List<ActionId> late = late(12);
        breakable.breakThirdOf(late);
        context.publishEvent(new ClockMoved());
        executor.start();
        try {
            Instant patience = Instant.now().plusSeconds(60);
            while (!haveFiredButForOne(late)) {
                assertThat(Instant.now()).as("all but one have fired").isBefore(patience);
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } finally {
            executor.shutdown();
            ClockUtil.reset();
        }

        ActionId broken = breakable.brokenOne().orElseThrow();
        List<ActionId> others = late.stream().filter(one -> !one.equals(broken)).toList();
        assertThat(others).allSatisfy(one -> assertThat(escalations.all(one)).extracting(Escalation::rung)
                .containsExactly(FIRST_REMINDER, Ladder.DUE));
        assertThat(others).as("taken with it").anyMatch(one -> breakable.tries(one) == 2);
        assertThat(isOverdue(broken)).isFalse();
        assertThat(engine.triesLeft(broken)).isEqualTo(TRIES - 1);
        assertThat(others).allMatch(one -> engine.triesLeft(one) == TRIES);
    }

    /** And that one was tried with the others and by itself. */
    private boolean haveFiredButForOne(List<ActionId> late) {
        return late.stream().filter(this::isOverdue).count() == late.size() - 1
                && breakable.brokenOne().filter(one -> breakable.tries(one) == 2).isPresent();
    }

    private List<ActionId> late(int actions) {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        Cast many = plan.save(IntStream.rangeClosed(1, actions).mapToObj(number -> "A1." + number).toList());
        publish.publish(many.publication());
        clock.set(OVERDUE);
        return IntStream.rangeClosed(1, actions).mapToObj(number -> plan.get(many, "A1." + number).id()).toList();
    }

    private boolean isOverdue(ActionId one) {
        return escalations.all(one).stream().anyMatch(fired -> fired.rung() == Ladder.DUE);
    }

    @Test
    void sayWhoseDailyMailWasNotWrittenAndThatAnotherIsGone() {
        UUID gathering = UUID.randomUUID();
        UUID gone = UUID.randomUUID();
        digests.add(new Digest(gathering, cast.owner(), MORNING, null));
        for (UUID digest : List.of(gathering, gone)) {
            digestProcess.start(digest, OVERDUE);
            engine.failUntilGivenUp(digest.toString());
        }

        assertThat(line(gathering.toString()).orElseThrow().mail()).contains(new OfMail("Ines Calder", MORNING));
        TimerLine ofNothing = line(gone.toString()).orElseThrow();
        assertThat(ofNothing.kind()).isEqualTo(Kind.DAILY_MAIL);
        assertThat(ofNothing.mail()).isEmpty();
        assertThat(timers.runAgain(administrator, ofNothing.id()).isAccepted()).isTrue();
    }

    @Test
    void showTheNearestPageToOneThatIsNotThere() {
        engine.failUntilGivenUp(action.toString());

        assertThat(timers.timers(administrator, 999).timers()).hasSize(1);
        assertThat(timers.timers(administrator, 0).page()).isEqualTo(1);
    }

    private Optional<TimerLine> line(String reference) {
        return timers.timers(administrator, 1).timers().stream().filter(one -> one.reference().equals(reference)).findFirst();
    }

    private int refusals() {
        return jdbc.sql("select count(*) from trail where act = 'timer-retried' and why = 'timer.not-failed' and refused")
                .query(Integer.class).single();
    }

    private List<TrailEntry> retried() {
        return trail.ofAction(action).stream().filter(line -> line.act().equals("timer-retried")).toList();
    }
}
