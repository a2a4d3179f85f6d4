package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.NewPlan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people who upload or save a plan in the same instant all get a number, and the numbers have no gap. */
abstract class NumbersAtOnceTest {

    private static final int PEOPLE = 6;
    private static final Mark SAVED = new Mark(PersonId.random(), Instant.parse("2026-11-02T09:00:00Z"));

    @Autowired private Plans plans;
    @Autowired private Imports imports;
    @Autowired private TransactionTemplate transactions;

    /** Draws a number and uses it. */
    private interface Draw {
        int number();
    }

    @Test
    void givesEachPlanANumberOfItsOwn() throws Exception {
        assertThatAllGetOne(() -> plans.add(
                new NewPlan(PlanId.random(), "Plan", "Thornmere Council", SAVED, List.of(), List.of(), List.of())));
    }

    @Test
    void givesEachImportANumberOfItsOwn() throws Exception {
        assertThatAllGetOne(() -> imports.add("plan.csv", imports.write(new RawTable(List.of())), SAVED.by(), SAVED.at()).number());
    }

    private void assertThatAllGetOne(Draw draw) throws Exception {
        CyclicBarrier together = new CyclicBarrier(PEOPLE);
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            Callable<Integer> person = () -> {
                together.await();
                return transactions.execute(status -> draw.number());
            };
            List<Integer> numbers = new ArrayList<>();
            for (Future<Integer> number : people.invokeAll(Collections.nCopies(PEOPLE, person))) {
                numbers.add(number.get());
            }
            int first = numbers.stream().min(Integer::compare).orElseThrow();
            assertThat(numbers).containsExactlyInAnyOrderElementsOf(
                    IntStream.range(first, first + PEOPLE).boxed().toList());
        } finally {
            people.shutdownNow();
        }
    }
}
