package org.followthrough.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.followthrough.workflow.port.ReadModels.LeftBehind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes running instances along when a model has changed, each in a transaction of its own, so that one that cannot
 * follow keeps none back. One that somebody acts on in that instant is taken along after that; one that another node has taken
 * along is left to it.
 *
 * <p>Triggers are never renewed: the engine would take a timer's date from the model again, where the domain has set it.
 * Instead each clock is told that something has changed, and plans anew.
 */
@Component
final class InstanceMigration {

    private static final Logger LOG = LoggerFactory.getLogger(InstanceMigration.class);
    private static final int PAGE = 500;
    private static final Map<String, String> NEWS =
            Map.of(ProcessNames.ACTION_LIFECYCLE, ProcessNames.TIMESCALE_CHANGED);

    private final RepositoryService repository;
    private final RuntimeService runtime;

    InstanceMigration(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** Migrates whatever runs on an older version to the latest. @return what could not follow */
    List<LeftBehind> migrate() {
        List<LeftBehind> left = new ArrayList<>();
        for (ProcessDefinition latest : repository.createProcessDefinitionQuery().latestVersion().list()) {
            repository.createProcessDefinitionQuery().processDefinitionKey(latest.getKey()).list().stream()
                    .filter(older -> older.getVersion() < latest.getVersion())
                    .forEach(older -> left.addAll(migrate(older, latest)));
        }
        return left;
    }

    private List<LeftBehind> migrate(ProcessDefinition older, ProcessDefinition latest) {
        List<LeftBehind> left = new ArrayList<>();
        List<ProcessInstance> page = running(older, 0);
        while (!page.isEmpty()) {
            for (ProcessInstance instance : page) {
                try {
                    runtime.newMigration(plan(older, latest)).processInstanceIds(instance.getId()).execute();
                    tellItsClock(instance, latest.getKey());
                } catch (OptimisticLockingException overtaken) {
                    LOG.debug("{} has moved on while it was to be taken along.", instance.getBusinessKey());
                } catch (ProcessEngineException refused) {
                    if (runs(instance, older)) {
                        left.add(new LeftBehind(
                                older.getKey(), older.getVersionTag(), instance.getBusinessKey(), refused.getMessage()));
                    }
                }
            }
            page = running(older, left.size());
        }
        return left;
    }

    private MigrationPlan plan(ProcessDefinition older, ProcessDefinition latest) {
        return runtime.createMigrationPlan(older.getId(), latest.getId()).mapEqualActivities().build();
    }

    private List<ProcessInstance> running(ProcessDefinition older, int from) {
        return runtime.createProcessInstanceQuery().processDefinitionId(older.getId()).orderByProcessInstanceId().asc()
                .listPage(from, PAGE);
    }

    private boolean runs(ProcessInstance instance, ProcessDefinition model) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance.getId()).processDefinitionId(model.getId())
                .count() > 0;
    }

    private void tellItsClock(ProcessInstance instance, String model) {
        if (NEWS.containsKey(model)) {
            runtime.createMessageCorrelation(NEWS.get(model)).processInstanceId(instance.getId()).correlateAllWithResult();
        }
    }
}
