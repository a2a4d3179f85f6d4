package org.followthrough.workflow.engine;

import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.followthrough.workflow.application.outbound.Timers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fires the engine's jobs one by one, the earliest first. */
@Component
@Profile("replay")
final class TimersByHand implements Timers {

    private final ManagementService management;

    TimersByHand(ManagementService management) {
        this.management = management;
    }

    @Override
    public Optional<Waiting> next() {
        return management.createJobQuery().withRetriesLeft().orderByJobDuedate().asc().listPage(0, 1).stream().findFirst()
                .map(this::waiting);
    }

    private Waiting waiting(Job job) {
        return new Waiting(job.getDuedate().toInstant(), () -> management.executeJob(job.getId()));
    }
}
