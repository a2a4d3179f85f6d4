package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Escalation;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.CheckInvariants;
import org.followthrough.workflow.port.EscalateAction;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadProcessPicture;
import org.followthrough.workflow.port.StaleStepException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Two people act on one action at once, their statements in every order that a seed comes to. One of them wins; the other
 * is told that it is too late, or what the rules say to it by then.
 */
@Import(Duels.class)
abstract class RacesTest {

    /** Over all duels, on each database. */
    private static final int INTERLEAVINGS = 100;
    private static final int NODES = 3;
    private static final int SWEPT = 20;
    private static final int SWEEPS = 333;
    private static final Set<String> WON = Set.of("done", "rang");
    private static final Map<Stage, String> WAITS = new EnumMap<>(Map.of(
            Stage.OFFERED, "AssignOwner", Stage.IN_PROGRESS, "ProvideEvidence", Stage.SUBMITTED, "SignOff",
            Stage.SIGNED_OFF, "ConfirmByAudit"));

    @TempDir private static Path shelf;

    @Autowired private Duels duels;
    @Autowired private Turns turns;
    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private ReadProcessPicture picture;
    @Autowired private Escalations escalations;
    @Autowired private Trail trail;
    @Autowired private EscalateAction escalate;
    @Autowired private CheckInvariants invariants;
    @Autowired private ClockInHand clock;

    private Cast cast;
    private int various;

    @DynamicPropertySource
    static void shelf(DynamicPropertyRegistry properties) {
        properties.add("follow-through.evidence.folder", () -> shelf.toString());
    }

    @TestFactory
    Stream<DynamicTest> haveOneWinner() throws Exception {
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));
        Map<Duel, List<String>> rounds = rounds();
        cast = plan.save(rounds.values().stream().flatMap(List::stream).toList());
        publish.publish(cast.publication());
        for (Map.Entry<Duel, List<String>> duel : rounds.entrySet()) {
            for (String number : duel.getValue()) {
                duel.getKey().prepare().of(cast, number).call();
            }
        }
        clock.set(Instant.parse("2026-12-04T07:00:00Z"));
        return Stream.concat(
                rounds.entrySet().stream().map(duel ->
                        dynamicTest(duel.getKey().name(), () -> fight(duel.getKey(), duel.getValue()))),
                Stream.of(dynamicTest("and every invariant holds", this::invariantsHold),
                        dynamicTest("and not always the same one wins", () -> assertThat(various).isGreaterThan(3))));
    }

    /** Nodes are threads here: what they could get wrong is in the database, and nothing that sweeps remembers anything. */
    @Test
    void fireEachRungOnceHoweverManyNodesSweep() throws Exception {
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));
        cast = plan.save(IntStream.rangeClosed(1, SWEPT).mapToObj(number -> "A1." + number).toList());
        publish.publish(cast.publication());
        clock.set(Instant.parse("2026-12-04T07:00:00Z"));
        List<ActionId> swept = IntStream.rangeClosed(1, SWEPT).mapToObj(number -> plan.get(cast, "A1." + number).id()).toList();

        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            Callable<Void> sweeps = () -> sweep(swept);
            for (Future<Void> node : nodes.invokeAll(Collections.nCopies(NODES, sweeps))) {
                node.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(swept).allSatisfy(action -> assertThat(trail.ofAction(action))
                .filteredOn(line -> line.act().equals("escalated")).hasSize(1));
        invariantsHold();
    }

    private Void sweep(List<ActionId> swept) {
        Random random = new Random(Thread.currentThread().getName().hashCode());
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            escalate.escalate(swept.get(random.nextInt(SWEPT)));
        }
        return null;
    }

    /** For each duel the actions on which it is fought. */
    private Map<Duel, List<String>> rounds() {
        Map<Duel, List<String>> rounds = new LinkedHashMap<>();
        List<Duel> all = duels.all();
        for (int round = 0; round < INTERLEAVINGS; round++) {
            rounds.computeIfAbsent(all.get(round % all.size()), first -> new ArrayList<>()).add("A1." + (round + 1));
        }
        return rounds;
    }

    private void fight(Duel duel, List<String> numbers) throws Exception {
        Set<List<String>> ends = new HashSet<>();
        for (String number : numbers) {
            Action before = plan.get(cast, number);
            long lines = doneByPeople(before);
            List<String> end = turns.race(number.hashCode(),
                    outcome(duel.one().of(cast, number)), outcome(duel.other().of(cast, number)));
            ends.add(end);
            String what = duel.name() + " " + number + " " + end;
            assertThat(end.stream().filter(WON::contains)).as(what).hasSizeBetween(1, duel.bothMayWin() ? 2 : 1);
            assertThat(doneByPeople(before) - lines).as(what).isEqualTo(end.stream().filter("done"::equals).count());
            agrees(plan.get(cast, number), what);
        }
        various += ends.size() > 1 ? 1 : 0;
    }

    private long doneByPeople(Action action) {
        return trail.ofAction(action.id()).stream().filter(line -> !line.refused() && line.who() != null).count();
    }

    /** The engine waits where the facts say, once, and no rung has fired twice. */
    private void agrees(Action action, String what) {
        Set<String> waits = picture.readProcessPicture(action.id()).active();
        assertThat(waits.stream().filter(WAITS::containsValue).toList()).as(what)
                .isEqualTo(Stream.ofNullable(WAITS.get(action.stage())).toList());
        assertThat(escalations.fired(action.id(), action.course().cycle(), action.dates().agreed()).stream().map(Escalation::rung))
                .as(what).doesNotHaveDuplicates();
    }

    private void invariantsHold() {
        assertThat(invariants.check()).filteredOn(finding -> finding.broken() > 0).isEmpty();
    }

    private static Callable<String> outcome(Callable<?> act) {
        return () -> {
            try {
                return word(act.call());
            } catch (StaleStepException overtaken) {
                return "too late";
            }
        };
    }

    private static String word(Object result) {
        if (result instanceof Decision<?> decision) {
            return decision instanceof Decision.Refused<?> refused ? refused.refusal().rule() : "done";
        }
        return result.equals(true) ? "rang" : "too late";
    }
}
