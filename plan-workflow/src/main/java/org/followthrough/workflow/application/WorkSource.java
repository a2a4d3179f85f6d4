package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.people.Actor;
import org.followthrough.workflow.port.ReadMyWork.Task;

/** What waits for a person besides the steps of the lifecycle. */
@FunctionalInterface
interface WorkSource {

    /** @param concerning the actions in which this person has a part, read already */
    List<Waits> work(Actor actor, List<Action> concerning);

    /**
     * @param since   when it came to this desk
     * @param forWhom the name of the absent person whose task it is, or null for one's own
     */
    record Waits(Task task, Action action, Instant since, String forWhom) {

        Waits(Task task, Action action, Instant since) {
            this(task, action, since, null);
        }

        Waits as(String absent) {
            return new Waits(task, action, since, absent);
        }
    }
}
