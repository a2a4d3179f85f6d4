package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.ActionProcess.Start;
import org.followthrough.workflow.application.outbound.ActionProcess.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OnEngine
class SharedTransactionTest {

    private final ActionId action = new ActionId(UUID.randomUUID());

    @Autowired
    private ActionProcess process;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private TaskService tasks;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void makeATableOfOurOwn() {
        database.sql("create table if not exists witness (id uuid primary key)").update();
    }

    @Test
    void keepsOurRowAndTheProcessTogether() {
        transactions.executeWithoutResult(status -> {
            keepRow();
            process.start(action, Start.OFFER, false);
        });
        assertThat(rows()).isOne();
        assertThat(processes()).isOne();
    }

    @Test
    void losesOurRowAndTheProcessTogether() {
        assertThatIllegalStateException().isThrownBy(() -> transactions.executeWithoutResult(status -> {
            keepRow();
            process.start(action, Start.OFFER, false);
            throw new IllegalStateException("The last row could not be written.");
        }));
        assertThat(rows()).isZero();
        assertThat(processes()).isZero();
    }

    @Test
    void takesBackACompletedStepWithOurRow() {
        process.start(action, Start.OFFER, false);
        transactions.executeWithoutResult(status -> {
            keepRow();
            process.complete(action, "A4.2", Step.AssignOwner, true);
            status.setRollbackOnly();
        });
        assertThat(rows()).isZero();
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(action.toString()).singleResult()
                .getTaskDefinitionKey()).isEqualTo("AssignOwner");
    }

    private void keepRow() {
        database.sql("insert into witness (id) values (:id)").param("id", action.value()).update();
    }

    private int rows() {
        return database.sql("select count(*) from witness where id = :id").param("id", action.value())
                .query(Integer.class).single();
    }

    private long processes() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(action.toString()).count();
    }
}
