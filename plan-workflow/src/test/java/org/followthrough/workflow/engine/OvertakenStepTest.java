package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.ActionProcess.Start;
import org.followthrough.workflow.application.outbound.ActionProcess.Step;
import org.followthrough.workflow.port.StaleStepException;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OnEngine
class OvertakenStepTest {

    private final ActionId action = new ActionId(UUID.randomUUID());

    @Autowired
    private ActionProcess process;
    @Autowired
    private TransactionTemplate transactions;

    @RepeatedTest(20)
    void givesAStepToOneOfTwoWhoTakeItAtOnce() throws InterruptedException, ExecutionException {
        process.start(action, Start.SIGN_OFF, false);
        CountDownLatch together = new CountDownLatch(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> ends = two.invokeAll(List.of(signOff(together), signOff(together)));
            assertThat(List.of(ends.get(0).get(), ends.get(1).get())).containsExactlyInAnyOrder("done", "stale");
        } finally {
            two.shutdownNow();
        }
    }

    private Callable<String> signOff(CountDownLatch together) {
        return () -> {
            together.countDown();
            together.await();
            try {
                transactions.executeWithoutResult(status -> process.complete(action, "A4.2", Step.SignOff, true));
                return "done";
            } catch (StaleStepException overtaken) {
                return "stale";
            }
        };
    }
}
