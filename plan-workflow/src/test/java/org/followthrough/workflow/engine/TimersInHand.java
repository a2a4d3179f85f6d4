package org.followthrough.workflow.engine;

import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.followthrough.domain.action.ActionId;
import org.springframework.stereotype.Component;

/** Fires the timer of an action when a test says so, as the job executor does when it is due. */
@Component
public class TimersInHand {

    private final RuntimeService runtime;
    private final ManagementService management;

    TimersInHand(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** Names the timer that waits for an action. */
    public String waiting(ActionId action) {
        Job job = management.createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(action.toString(), ProcessNames.ACTION_LIFECYCLE)
                        .singleResult().getId())
                .timers()
                .singleResult();
        return job.getId();
    }

    /** Fires the timer of an action if one waits and is due. */
    public void fireDue(ActionId action, Instant now) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(action.toString(), ProcessNames.ACTION_LIFECYCLE).list().stream()
                .flatMap(process -> management.createJobQuery().processInstanceId(process.getId()).timers().list().stream())
                .filter(timer -> !timer.getDuedate().toInstant().isAfter(now))
                .forEach(timer -> management.executeJob(timer.getId()));
    }

    /** @return whether it fired; false when something else moved the clock first */
    public boolean fire(String timer) {
        if (management.createJobQuery().jobId(timer).count() == 0) {
            return false;
        }
        try {
            management.executeJob(timer);
            return true;
        } catch (OptimisticLockingException overtaken) {
            return false;
        } catch (RuntimeException failed) {
            // The engine stumbles in several ways over what was deleted under it; the job executor then finds the job gone.
            if (management.createJobQuery().jobId(timer).count() > 0) {
                throw failed;
            }
            return false;
        }
    }
}
