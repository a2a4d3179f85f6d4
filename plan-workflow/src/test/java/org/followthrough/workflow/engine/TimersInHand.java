package org.followthrough.workflow.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.port.EscalateTogether;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Fires the timer of an action when a test says so, as the job executor does when it is due. */
@Component
public class TimersInHand {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final ProcessEngineImpl engine;
    private final ObjectProvider<EscalateTogether> escalate;

    TimersInHand(RuntimeService runtime, ManagementService management, ProcessEngine engine, ObjectProvider<EscalateTogether> escalate) {
        this.runtime = runtime;
        this.management = management;
        this.engine = (ProcessEngineImpl) engine;
        this.escalate = escalate;
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

    /** Lets the timer that waits for an action or a digest fail until the engine gives it up. @return how often it was tried */
    public int failUntilGivenUp(String key) {
        int tries = 0;
        for (Job timer = of(key); timer.getRetries() > 0; timer = of(key)) {
            try {
                management.executeJob(timer.getId());
                throw new AssertionError("The timer of " + key + " has not failed.");
            } catch (RuntimeException failed) {
                tries++;
            }
        }
        return tries;
    }

    /** Has the engine give up the timer that waits for an action, without a try. */
    public String giveUp(ActionId action) {
        management.setJobRetries(waiting(action), 0);
        return waiting(action);
    }

    /** How often the timer of an action may still be tried. */
    public int triesLeft(ActionId action) {
        return of(action.toString()).getRetries();
    }

    /** When the timer of an action is due. */
    public Instant due(ActionId action) {
        return of(action.toString()).getDuedate().toInstant();
    }

    private Job of(String key) {
        return management.createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult().getId())
                .timers()
                .singleResult();
    }

    /** Fires the timer of an action if one waits and is due. */
    public void fireDue(ActionId action, Instant now) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(action.toString(), ProcessNames.ACTION_LIFECYCLE).list().stream()
                .flatMap(process -> management.createJobQuery().processInstanceId(process.getId()).timers().list().stream())
                .filter(timer -> !timer.getDuedate().toInstant().isAfter(now))
                .forEach(timer -> management.executeJob(timer.getId()));
    }

    /** Fires several in one transaction, as a node does that has taken them at once. @return those that have not fired so */
    public List<String> fireTogether(List<String> timers) {
        List<String> left = new ArrayList<>(timers);
        new TimersTogether(left, engine, escalate.getObject()).runClocks();
        return left;
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
