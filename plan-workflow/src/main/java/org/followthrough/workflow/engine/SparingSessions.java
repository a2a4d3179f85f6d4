package org.followthrough.workflow.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.history.producer.HistoryEventProducer;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Sessions of the engine that do not ask the database, at each step of a person, for what there never is: tasks below the
 * task, people named by it, and variables of its own. Models name nobody and have bare steps, which {@code bpmn/README.md}
 * demands; the engine refuses tasks outside of processes. Nor do they ask again for a definition that the node has in
 * memory: it never changes, and the product suspends none.
 */
final class SparingSessions {

    private SparingSessions() {
    }

    /** What the engine's history says of a definition is likewise taken from memory. */
    static HistoryEventProducer history() {
        return new CacheAwareHistoryEventProducer() {
            @Override
            protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
                return inMemory(id).orElseGet(() -> super.getProcessDefinitionEntity(id));
            }
        };
    }

    private static Optional<ProcessDefinitionEntity> inMemory(String definition) {
        return Optional.ofNullable(Context.getProcessEngineConfiguration().getDeploymentCache()
                .findProcessDefinitionFromCache(definition));
    }

    static List<SessionFactory> factories() {
        return List.of(
                new Factory(ProcessDefinitionManager.class, KnownDefinitions::new),
                new Factory(TaskManager.class, LoneTasks::new),
                new Factory(IdentityLinkManager.class, NobodyNamed::new),
                new Factory(VariableInstanceManager.class, BareTasks::new));
    }

    /** @param type under which the engine looks the session up */
    private record Factory(Class<?> type, Supplier<Session> session) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return session.get();
        }
    }

    private static final class KnownDefinitions extends ProcessDefinitionManager {

        @Override
        public ProcessDefinitionEntity findLatestDefinitionById(String id) {
            return inMemory(id).orElseGet(() -> super.findLatestDefinitionById(id));
        }
    }

    private static final class LoneTasks extends TaskManager {

        @Override
        public List<Task> findTasksByParentTaskId(String task) {
            return List.of();
        }
    }

    private static final class NobodyNamed extends IdentityLinkManager {

        @Override
        public List<IdentityLinkEntity> findIdentityLinksByTaskId(String task) {
            return List.of();
        }
    }

    private static final class BareTasks extends VariableInstanceManager {

        @Override
        public List<VariableInstanceEntity> findVariableInstancesByTaskId(String task) {
            return List.of();
        }

        @Override
        public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
                String task, Collection<String> names) {
            return List.of();
        }
    }
}
