package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.CheckInvariants;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.StaleStepException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Each use case is failed at its commit, then at its first call of the database, the shelf or the outbox, at a later one,
 * and so on until it comes through. Up to then the whole database has to be as it was, and whoever asked has to hear that it failed.
 * Afterwards pages must show what is in the database.
 */
@Import({AttemptsOnActions.class, AttemptsOnPlans.class, AttemptsOnPeople.class, AttemptsAround.class})
abstract class AllOrNothingTest {

    /** 1 in the profile {@code long}; everyday builds fail each tenth call, and every commit. */
    private static final int STRIDE = Integer.getInteger("faults.stride", 10);
    /** More calls than any use case makes. */
    private static final int ENDLESS = 2_000;

    @TempDir private static Path shelf;

    @Autowired private Faults faults;
    @Autowired private JdbcOperations jdbc;
    @Autowired private SmallPlan plan;
    @Autowired private CheckInvariants invariants;
    @Autowired private ClockInHand clock;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private Trail trail;
    @Autowired private KeptFacts facts;
    @Autowired protected AttemptsOnActions onActions;

    protected Cast cast;
    private WholeDatabase database;
    private String failed;

    @DynamicPropertySource
    static void shelf(DynamicPropertyRegistry properties) {
        properties.add("follow-through.evidence.folder", () -> shelf.toString());
    }

    /** The act has been done, so that doing it again is too late, and is not done twice. */
    @Test
    void doesNothingTwiceWhenTheAnswerToACommitWasLost() {
        Cast told = plan.save();
        publish.publish(told.publication());
        AcceptAction.Command command = new AcceptAction.Command(told.owner(), told.action("A1.1"));
        faults.loseAnswerToCommit();

        assertThatThrownBy(() -> accept.accept(command)).hasStackTraceContaining("Injected after the commit");
        faults.end();

        assertThatThrownBy(() -> accept.accept(command)).isInstanceOf(StaleStepException.class);
        assertThat(trail.ofAction(plan.get(told, "A1.1").id())).filteredOn(line -> line.who() != null)
                .extracting(TrailEntry::act, TrailEntry::refused)
                .containsExactly(tuple("accepted", true), tuple("accepted", false), tuple("published", false));
    }

    @TestFactory
    Stream<DynamicTest> changesNothingWhereverItFailsAndSucceedsAfterwards() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        database = new WholeDatabase(jdbc);
        return Stream.concat(
                attempts().stream().map(attempt -> dynamicTest(attempt.name(), () -> failEverywhere(attempt))),
                Stream.of(dynamicTest("and every invariant holds", this::invariantsHold)));
    }

    abstract List<Attempt> attempts();

    /** A plan that is live, with an action that its owner works on. */
    protected Cast live() {
        Cast live = plan.save();
        assertThat(publish.publish(live.publication()).isAccepted()).isTrue();
        assertThat(accept.accept(new AcceptAction.Command(live.owner(), live.action("A1.1"))).isAccepted()).isTrue();
        return live;
    }

    private void failEverywhere(Attempt attempt) throws Exception {
        Map<String, List<String>> before = database.rows();
        facts.look();
        faults.failCommit();
        assertThat(succeeds(attempt)).as("%s succeeds though its commit failed", attempt.name()).isFalse();
        assertUnchanged(before, attempt);
        for (int call = 1; call < ENDLESS; call += STRIDE) {
            faults.failCall(call);
            if (succeeds(attempt)) {
                assertThat(call).as("calls of " + attempt.name()).isGreaterThan(2);
                assertThat(WholeDatabase.difference(before, database.rows())).as(attempt.name()).isNotEmpty();
                facts.areThoseOfEveryPlanAfter(attempt.name());
                return;
            }
            assertUnchanged(before, attempt);
        }
        throw new AssertionError(attempt.name() + " never came through");
    }

    private void assertUnchanged(Map<String, List<String>> before, Attempt attempt) {
        assertThat(WholeDatabase.difference(before, database.rows()))
                .as("%s after %s failed", attempt.name(), failed).isEmpty();
    }

    /** @return whether it was over before anything failed */
    private boolean succeeds(Attempt attempt) throws Exception {
        Object result;
        try {
            result = attempt.act().call();
        } catch (Exception broken) {
            failed = faults.end();
            assertThat(failed).as("%s broke by itself: %s", attempt.name(), broken).isNotNull();
            return false;
        }
        assertThat(faults.end()).as(attempt.name() + " says that it succeeded").isNull();
        assertThat(result).as(attempt.name()).matches(
                one -> !(one instanceof Decision<?> decision) || decision.isAccepted(), "is accepted");
        return true;
    }

    private void invariantsHold() {
        assertThat(invariants.check()).filteredOn(finding -> finding.broken() > 0).isEmpty();
    }
}
