package org.followthrough.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.followthrough.workflow.port.ReadModels.LeftBehind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends what still runs of processes that are retired, each in a transaction of its own with what takes its place. */
@Component
final class RetiredProcesses {

    private static final int PAGE = 500;

    private final RuntimeService runtime;
    private final List<RetiredProcess> retired;
    private final TransactionTemplate transaction;

    RetiredProcesses(RuntimeService runtime, List<RetiredProcess> retired, PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.retired = retired;
        this.transaction = new TransactionTemplate(transactions);
    }

    boolean contain(String model) {
        return retired.stream().anyMatch(one -> one.model().equals(model));
    }

    /** @return what could not be ended, and runs on */
    List<LeftBehind> end() {
        return retired.stream().flatMap(one -> end(one).stream()).toList();
    }

    private List<LeftBehind> end(RetiredProcess process) {
        List<LeftBehind> left = new ArrayList<>();
        List<ProcessInstance> page = running(process, 0);
        while (!page.isEmpty()) {
            for (ProcessInstance instance : page) {
                try {
                    transaction.executeWithoutResult(status -> end(process, instance));
                } catch (RuntimeException refused) {
                    if (runs(instance)) {
                        left.add(new LeftBehind(
                                process.model(), "retired", instance.getBusinessKey(), refused.getMessage()));
                    }
                }
            }
            page = running(process, left.size());
        }
        return left;
    }

    private void end(RetiredProcess process, ProcessInstance instance) {
        process.takeOver(instance.getBusinessKey());
        runtime.deleteProcessInstance(instance.getId(), "The product keeps this without a process now.", true);
    }

    /** Another node that starts at the same time ends the same instances. */
    private boolean runs(ProcessInstance instance) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance.getId()).count() > 0;
    }

    private List<ProcessInstance> running(RetiredProcess process, int from) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(process.model()).orderByProcessInstanceId().asc()
                .listPage(from, PAGE);
    }
}
