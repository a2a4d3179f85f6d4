package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.escalation.Escalation;
import org.followthrough.domain.extension.Extension;
import org.followthrough.domain.extension.ExtensionReason;
import org.followthrough.domain.extension.ExtensionRequest;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.Extensions;
import org.followthrough.workflow.engine.TimersInHand;
import org.followthrough.workflow.port.AskExtension;
import org.followthrough.workflow.port.GrantExtension;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.StaleStepException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An extension is granted in the same second as a rung fires for the old date.
 *
 * <p>The rung is one that must be answered: whoever grants after it has fired answers it, so that the database itself
 * shows which of the two came first.
 */
abstract class ExtensionRaceTest {

    private static final int INTERLEAVINGS = 200;
    private static final String ANOTHER = "A1.%d".formatted(INTERLEAVINGS + 1);
    private static final long SEED = 20121130;
    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 18);
    private static final Instant RUNG_TWO = Instant.parse("2026-12-04T07:00:00Z");
    private static final long MOST_NANOS_APART = 6_000_000;

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AskExtension ask;
    @Autowired private GrantExtension grant;
    @Autowired private Extensions extensions;
    @Autowired private Escalations escalations;
    @Autowired private TimersInHand timers;
    @Autowired private ClockInHand clock;

    private final Random random = new Random(SEED);

    @Test
    void hasOneWinnerAndNoRungForTheOldDateAfterANewOne() throws Exception {
        raceThroughAPlan((cast, timer) -> timers.fire(timer));
    }

    /** What cannot fire in one transaction fires by itself. */
    @Test
    void hasOneWinnerWhereSeveralRungsFireTogether() throws Exception {
        AtomicInteger together = new AtomicInteger();
        raceThroughAPlan((cast, timer) -> {
            String another = timers.waiting(plan.get(cast, ANOTHER).id());
            List<String> left = timers.fireTogether(List.of(another, timer));
            together.addAndGet(left.isEmpty() ? 1 : 0);
            return !left.contains(timer) || timers.fire(timer);
        });
        assertThat(together).hasPositiveValue();
    }

    private void raceThroughAPlan(BiPredicate<Cast, String> fire) throws Exception {
        Cast cast = published();
        ExecutorService two = Executors.newFixedThreadPool(2);
        int rungsFirst = 0;
        try {
            for (String number : numbers()) {
                rungsFirst += race(cast, number, fire, two) ? 1 : 0;
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(rungsFirst).as("both come first now and then").isBetween(1, INTERLEAVINGS - 1);
    }

    private Cast published() {
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));
        Cast cast = plan.save(Stream.concat(numbers().stream(), Stream.of(ANOTHER)).toList());
        publish.publish(cast.publication());
        ExtensionRequest request = new ExtensionRequest(
                ExtensionReason.STAFFING, "Two posts are empty.", "The lead checks weekly.", LATER);
        numbers().forEach(number ->
                assertThat(ask.ask(new AskExtension.Command(cast.owner(), cast.action(number), request)).isAccepted())
                        .isTrue());
        clock.set(RUNG_TWO);
        return cast;
    }

    private static List<String> numbers() {
        return IntStream.rangeClosed(1, INTERLEAVINGS).mapToObj(number -> "A1." + number).toList();
    }

    /** @return whether the rung came first, so that the grant answered it or was overtaken by it */
    private boolean race(Cast cast, String number, BiPredicate<Cast, String> fire, ExecutorService two) throws Exception {
        Action before = plan.get(cast, number);
        Extension pending = extensions.of(before.id()).pending().orElseThrow();
        String timer = timers.waiting(before.id());
        CyclicBarrier together = new CyclicBarrier(2);
        Future<Boolean> grants = two.submit(after(together, () -> grants(cast, number, pending)));
        Future<Boolean> fires = two.submit(after(together, () -> fire.test(cast, timer)));
        boolean granted = grants.get();
        boolean fired = fires.get();
        assertThat(granted || fired).as("%s: somebody wins", number).isTrue();
        holds(plan.get(cast, number), granted, fired);
        return fired;
    }

    private void holds(Action action, boolean granted, boolean fired) {
        List<Escalation> old = escalations.fired(action.id(), 1, DUE).stream()
                .filter(escalation -> !escalation.isReminder())
                .toList();
        assertThat(old).as("%s: a rung for the old date", action.number()).hasSize(fired ? 1 : 0);
        assertThat(action.dates().agreed()).isEqualTo(granted ? LATER : DUE);
        assertThat(extensions.of(action.id()).granted()).isEqualTo(granted ? 1 : 0);
        if (granted) {
            assertThat(old).as("%s: a rung before the grant is answered by it", action.number())
                    .noneMatch(Escalation::isUnanswered);
            timers.fire(timers.waiting(action.id()));
            assertThat(escalations.fired(action.id(), 1, DUE).stream().filter(one -> !one.isReminder()).toList())
                    .as("%s: the clock rings for the new date alone", action.number()).hasSameSizeAs(old);
        }
    }

    private Callable<Boolean> after(CyclicBarrier together, Callable<Boolean> act) {
        long wait = (long) (random.nextDouble() * MOST_NANOS_APART);
        return () -> {
            together.await();
            LockSupport.parkNanos(wait);
            return act.call();
        };
    }

    private boolean grants(Cast cast, String number, Extension pending) {
        try {
            return grant.grant(new GrantExtension.Command(
                    cast.serviceManager(), cast.action(number), pending.id(), "Agreed.")).isAccepted();
        } catch (StaleStepException overtaken) {
            return false;
        }
    }
}
