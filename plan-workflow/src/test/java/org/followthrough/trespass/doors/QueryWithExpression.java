package org.followthrough.trespass.doors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

/** Gives the engine an expression to evaluate, for the test that has to see it. */
class QueryWithExpression {

    TaskQuery of(TaskService tasks, String typed) {
        return tasks.createTaskQuery().or().taskOwnerExpression(typed).endOr();
    }
}
