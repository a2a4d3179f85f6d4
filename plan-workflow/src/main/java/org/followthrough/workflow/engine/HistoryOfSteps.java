package org.followthrough.workflow.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Writes the engine's history. When a step of a person ends, the engine would ask its history twice when it began, to note
 * how long it took: once for the task and once for its activity. The task that is being completed says so itself, to within
 * the milliseconds between the beginning of an activity and its task.
 */
final class HistoryOfSteps extends DbHistoryEventHandler {

    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        Date began = began(event);
        if (began == null) {
            super.insertOrUpdate(event);
        } else {
            ((HistoricScopeInstanceEvent) event).setStartTime(began);
            getDbEntityManager().merge(event);
        }
    }

    /** @return null unless the event changes what is noted of a step whose task is in hand */
    private Date began(HistoryEvent event) {
        DbEntityManager entities = getDbEntityManager();
        if (isInitialEvent(event) || entities.getCachedEntity(event.getClass(), event.getId()) != null) {
            return null;
        }
        return entities.getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> isAbout(event, task))
                .map(TaskEntity::getCreateTime)
                .findAny()
                .orElse(null);
    }

    private static boolean isAbout(HistoryEvent event, TaskEntity task) {
        if (event instanceof HistoricTaskInstanceEventEntity about) {
            return task.getId().equals(about.getTaskId());
        }
        return event instanceof HistoricActivityInstanceEventEntity about
                && task.getExecutionId().equals(about.getExecutionId())
                && task.getTaskDefinitionKey().equals(about.getActivityId());
    }
}
