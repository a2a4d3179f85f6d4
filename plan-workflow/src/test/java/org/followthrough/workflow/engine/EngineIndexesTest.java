package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Reads the plans of the statements that the engine really sends, because an index that looks right was not used. */
@OnEngine
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:indexes;DB_CLOSE_DELAY=-1")
@DirtiesContext
class EngineIndexesTest {

    private static final String STATEMENTS = "org.camunda.bpm.engine.impl.persistence.entity.";

    @Autowired
    private DefaultJobExecutor jobs;
    @Autowired
    private SpringProcessEngineConfiguration engine;
    @Autowired
    private ActionProcess process;
    @Autowired
    protected JdbcClient database;

    @Test
    void findsDueJobsByTheirDueDate() {
        keepPendingTimers(20_000);
        String sent = sent("JobEntity.selectNextJobsToExecute", () ->
                engine.getCommandExecutorTxRequired().execute(new AcquireJobsCmd(jobs, 20)));
        assertThat(planOf(sent)).contains("ft_job_due");
        database.sql("drop index ft_job_due").update();
        assertThat(planOf(sent)).as("the engine's own indexes do not serve").doesNotContain("ft_job_due").contains("scan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TaskEntity.selectTasksByParentTaskId", "IdentityLinkEntity.selectIdentityLinksByTask",
        "VariableInstanceEntity.selectVariablesByTaskId", "ProcessDefinitionEntity.selectProcessDefinition"})
    void asksAtAStepForNothingThatItNeverHas(String statement) {
        ActionId action = new ActionId(UUID.randomUUID());
        process.start(action, ActionProcess.Start.OFFER, false);
        assertThat(logged(statement, () -> process.complete(action, "A1.1", ActionProcess.Step.AssignOwner, true))).isEmpty();
    }

    /** The tables of these have no indexes, because they stay empty. */
    @ParameterizedTest
    @EnumSource(names = {"VARIABLE_INSTANCE_CREATE", "VARIABLE_INSTANCE_UPDATE_DETAIL", "DMN_DECISION_EVALUATE", "JOB_CREATE",
        "USER_OPERATION_LOG", "IDENTITY_LINK_ADD", "EXTERNAL_TASK_CREATE", "INCIDENT_CREATE"})
    void notesNoneOfThese(HistoryEventTypes event) {
        assertThat(HistoryLevel.HISTORY_LEVEL_FULL.isHistoryEventProduced(event, null)).as("at the highest level").isTrue();
        assertThat(engine.getHistoryLevel().isHistoryEventProduced(event, null)).isFalse();
    }

    /** So have these, because the product has nothing for them. */
    @ParameterizedTest
    @ValueSource(strings = {"act_hi_dec_in", "act_hi_dec_out", "act_hi_attachment", "act_hi_comment", "act_hi_batch"})
    void writesNothingIntoThese(String table) {
        ActionId action = new ActionId(UUID.randomUUID());
        process.start(action, ActionProcess.Start.OFFER, false);
        process.complete(action, "A1.1", ActionProcess.Step.AssignOwner, true);

        assertThat(database.sql("select count(*) from act_hi_procinst").query(Integer.class).single()).isPositive();
        assertThat(database.sql("select count(*) from " + table).query(Integer.class).single()).isZero();
    }

    protected String planOf(String statement) {
        String plan = String.join("\n", database.sql("explain " + statement).query(String.class).list());
        return plan.toLowerCase(Locale.ROOT);
    }

    /** The statement with the values that it was sent with. */
    private static String sent(String statement, Runnable work) {
        List<ILoggingEvent> lines = logged(statement, work);
        return filledIn(lines.get(0).getFormattedMessage(), lines.get(1).getFormattedMessage());
    }

    private static List<ILoggingEvent> logged(String statement, Runnable work) {
        Logger log = (Logger) LoggerFactory.getLogger(STATEMENTS + statement);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(lines);
        work.run();
        log.setLevel(null);
        log.detachAppender(lines);
        return lines.list;
    }

    private static String filledIn(String preparing, String parameters) {
        String statement = preparing.substring(preparing.indexOf(':') + 1)
                .replace("-- also exclusive", "").replace("-- in progress", "");
        for (String parameter : parameters.substring(parameters.indexOf(':') + 1).split(", ")) {
            String value = parameter.strip().replaceFirst("\\([A-Za-z]+\\)$", "");
            boolean number = parameter.contains("(Integer)") || parameter.contains("(Long)");
            String literal = parameter.contains("(Timestamp)") ? "timestamp '" + value + "'" : number ? value : "'" + value + "'";
            statement = statement.replaceFirst("\\?", literal);
        }
        return statement;
    }

    private void keepPendingTimers(int count) {
        database.sql("""
                insert into act_ru_job (id_, rev_, type_, exclusive_, retries_, duedate_, handler_type_, process_instance_id_)
                select 'timer-' || n, 1, 'timer', true, 3, timestamp '2099-01-01 00:00:00', 'timer-intermediate-transition',
                       'process-' || n
                from %s
                """.formatted(numbers(count))).update();
        database.sql("analyze").update();
    }

    protected String numbers(int count) {
        return "(select x as n from system_range(1, " + count + "))";
    }
}
