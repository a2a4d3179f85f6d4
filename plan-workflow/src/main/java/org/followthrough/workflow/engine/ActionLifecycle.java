package org.followthrough.workflow.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.stereotype.Component;

/** Runs the process of each action on {@code action-lifecycle.bpmn}. */
@Component
final class ActionLifecycle implements ActionProcess {

    private static final Set<Step> ASKING = EnumSet.of(Step.SignOff, Step.ConfirmByAudit);
    /** How many processes the engine holds in memory before it writes them. */
    private static final int TOGETHER = 200;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CommandExecutor atOnce;
    private final AsCurrentPerson asCurrentPerson;

    /** @param engine what is asked of it in one command it reads once and writes together */
    ActionLifecycle(
            RuntimeService runtime,
            TaskService tasks,
            SpringProcessEngineConfiguration engine,
            AsCurrentPerson asCurrentPerson) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.atOnce = engine.getCommandExecutorTxRequired();
        this.asCurrentPerson = asCurrentPerson;
    }

    @Override
    public void start(ActionId action, Start at, boolean interventionOwed) {
        start(action, Map.of(
                ProcessNames.START_AT, Passing.passing(at),
                ProcessNames.ANSWER_NEEDED, Passing.passing(interventionOwed)));
    }

    private void start(Beginning one) {
        start(one.action(), Map.of(
                ProcessNames.START_AT, Passing.passing(one.at()),
                ProcessNames.ANSWER_NEEDED, Passing.passing(one.interventionOwed()),
                ProcessNames.NEXT_RUNG_AT, Passing.passing(one.nextRung())));
    }

    private void start(ActionId action, Map<String, Object> values) {
        asCurrentPerson.call(() ->
                runtime.startProcessInstanceByKey(ProcessNames.ACTION_LIFECYCLE, action.toString(), values));
    }

    @Override
    public void startAll(List<Beginning> beginnings) {
        for (int from = 0; from < beginnings.size(); from += TOGETHER) {
            List<Beginning> some = beginnings.subList(from, Math.min(beginnings.size(), from + TOGETHER));
            atOnce.execute(engine -> {
                some.forEach(this::start);
                return null;
            });
        }
    }

    @Override
    public void complete(ActionId action, String number, Step step, boolean accepted) {
        Map<String, Object> answer =
                ASKING.contains(step) ? Map.of(ProcessNames.ACCEPTED, Passing.passing(accepted)) : Map.of();
        asCurrentPerson.unlessOvertaken(number, () -> {
            if (!atOnce.execute(engine -> completed(action, step, answer))) {
                throw new StaleStepException(number);
            }
        });
    }

    /**
     * Finds the task by way of its instance, which the engine needs for whatever comes next, and so reads it once.
     *
     * @return false if the step is not open
     */
    private boolean completed(ActionId action, Step step, Map<String, Object> answer) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(action.toString(), ProcessNames.ACTION_LIFECYCLE)
                .singleResult();
        ExecutionEntity open = instance == null ? null
                : (ExecutionEntity) ((ExecutionEntity) instance).findExecution(step.name());
        List<TaskEntity> waiting = open == null ? List.of() : open.getTasks();
        waiting.forEach(task -> tasks.complete(task.getId(), answer));
        return !waiting.isEmpty();
    }

    @Override
    public void timescaleChanged(ActionId action) {
        asCurrentPerson.unlessOvertaken(action.toString(), () -> send(ProcessNames.TIMESCALE_CHANGED, action));
    }

    @Override
    public void withdraw(ActionId action) {
        asCurrentPerson.unlessOvertaken(action.toString(), () -> {
            if (send(ProcessNames.ACTION_WITHDRAWN, action).isEmpty()) {
                throw new StaleStepException(action.toString());
            }
        });
    }

    private List<MessageCorrelationResult> send(String message, ActionId action) {
        return runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(action.toString())
                .correlateAllWithResult();
    }
}
