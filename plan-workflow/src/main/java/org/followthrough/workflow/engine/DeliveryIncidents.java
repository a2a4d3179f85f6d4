package org.followthrough.workflow.engine;

import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.followthrough.workflow.port.DeliverNotification;

/** Keeps the engine's own record of a job that has failed for good, and tells the application when that job was a mail. */
final class DeliveryIncidents extends DefaultIncidentHandler {

    private final Supplier<DeliverNotification> port;

    /** @param port asked for at the first incident, because its maker needs the engine to be there before it */
    DeliveryIncidents(Supplier<DeliverNotification> port) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.port = port;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        Incident incident = super.handleIncident(context, message);
        if (context.getExecutionId() != null) {
            ExecutionEntity execution =
                    Context.getCommandContext().getExecutionManager().findExecutionById(context.getExecutionId());
            ProcessDefinitionEntity definition = execution.getProcessDefinition();
            if (ProcessNames.NOTIFICATION_DELIVERY.equals(definition.getKey())) {
                port.get().givenUp(UUID.fromString(execution.getProcessBusinessKey()), message);
            }
        }
        return incident;
    }
}
