package org.followthrough.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Fires the timers of a model on the engine alone, on a PostgreSQL of its own: no rights, no rules, no mails, no rows of
 * anybody's own.
 *
 * <p>An instance waits for one timer at a time. On the product's model it asks a person to step in once that has fired, and
 * waits for the next, as the product does on the last rung.
 */
final class RawTimers implements AutoCloseable {

    /** With the ten that the engine would take, its ten threads can all wait for one more to fetch ids with, and fail. */
    private static final int CONNECTIONS = 20;
    private static final int STARTED_TOGETHER = 500;
    /**
     * The migrations of the product that make indexes on the engine's tables, or drop its own. The index of tasks below a
     * task stays, because the engine alone still asks for them.
     */
    static final List<String> INDEXES = List.of("V1_1__engine_indexes", "V78__history_of_steps",
            "V79__history_of_tasks", "V80__history_of_processes", "V81__processes", "V82__tasks", "V83__jobs",
            "V88__history_of_variables", "V89__history_of_decisions", "V90__history_of_jobs", "V91__history_of_operations",
            "V92__history_of_values", "V93__history_of_candidates", "V94__history_of_external_tasks",
            "V95__history_of_incidents", "V101__failed_jobs", "V102__history_of_nothing_else");
    private static final Date FAR_AHEAD = new Date(4_000_000_000_000L);

    private final EmbeddedPostgres postgres = DurablePostgres.start();
    private final Connection database = postgres.getPostgresDatabase().getConnection();
    private final StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
    private final ProcessEngine engine;
    private final String model;

    private RawTimers(String model, Consumer<StandaloneProcessEngineConfiguration> set) throws Exception {
        this.model = model;
        settings.setJdbcDriver("org.postgresql.Driver");
        settings.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        settings.setJdbcUsername("postgres");
        settings.setJdbcMaxActiveConnections(CONNECTIONS);
        settings.setJdbcMaxIdleConnections(CONNECTIONS);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        JavaDelegate escalate = rung -> rung.setVariable("answerNeeded", Variables.booleanValue(true, true));
        JavaDelegate plan = rung -> rung.setVariable("nextRungAt", Variables.dateValue(FAR_AHEAD, true));
        settings.setBeans(Map.of("planNextRungDelegate", plan, "escalateActionDelegate", escalate));
        set.accept(settings);
        engine = settings.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addClasspathResource("bpmn/" + model + ".bpmn").deploy();
    }

    /**
     * As it is without a setting, but for its connections.
     *
     * @param model either of those in {@code bpmn}
     */
    static RawTimers asItComes(String model) throws Exception {
        return new RawTimers(model, settings -> { });
    }

    /** With the settings of the product's engine, but four threads, and with the indexes that its tables have in the product. */
    static RawTimers asTheProductSetsIt(String model) throws Exception {
        RawTimers timers = new RawTimers(model, RawTimers::setAsTheProductDoes);
        for (String script : INDEXES) {
            for (String statement : Scripts.statements(Scripts.read("/engine/" + script + ".sql"))) {
                timers.execute(statement);
            }
        }
        return timers;
    }

    private static void setAsTheProductDoes(StandaloneProcessEngineConfiguration settings) {
        DefaultJobExecutor jobs = new DefaultJobExecutor();
        jobs.setMaxJobsPerAcquisition(20);
        jobs.setCorePoolSize(4);
        jobs.setMaxPoolSize(4);
        jobs.setQueueSize(40);
        jobs.setWaitTimeInMillis(500);
        jobs.setMaxWait(5_000);
        jobs.setBackoffTimeInMillis(50);
        jobs.setMaxBackoff(50);
        jobs.setBackoffDecreaseThreshold(1);
        jobs.setLockTimeInMillis(60_000);
        settings.setJobExecutor(jobs);
        settings.setJobExecutorAcquireByDueDate(true);
        settings.setEnsureJobDueDateNotNull(true);
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setHistory("activity");
        settings.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        settings.setHistoryCleanupStrategy(ProcessEngineConfigurationImpl.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        settings.setMetricsEnabled(false);
        settings.setDbMetricsReporterActivate(false);
        settings.setTaskMetricsEnabled(false);
        settings.setAuthorizationEnabled(false);
        settings.setTenantCheckEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        settings.setDbIdentityUsed(false);
    }

    Connection database() {
        return database;
    }

    /** Starts as many instances, each of which waits for its timer then. */
    void start(int instances) {
        VariableMap variables = Variables.putValueTyped("startAt", Variables.stringValue("OFFER", true))
                .putValueTyped("answerNeeded", Variables.booleanValue(false, true))
                .putValueTyped("nextRungAt", Variables.dateValue(FAR_AHEAD, true));
        for (int left = instances; left > 0; left -= STARTED_TOGETHER) {
            int together = Math.min(left, STARTED_TOGETHER);
            settings.getCommandExecutorTxRequired().execute(command -> {
                for (int instance = 0; instance < together; instance++) {
                    engine.getRuntimeService().startProcessInstanceByKey(model, variables);
                }
                return null;
            });
        }
    }

    /** Makes the timers of what was started due now and fires them; how long that took, in nanoseconds. */
    long fire() throws SQLException, InterruptedException {
        int due = execute("update act_ru_job set duedate_ = now() where process_def_key_ = '" + model + "'");
        settings.getJobExecutor().start();
        try {
            return new Drain(database, model).of(due);
        } finally {
            settings.getJobExecutor().shutdown();
            execute("update act_ru_job set process_def_key_ = 'pending' where process_def_key_ = '" + model + "'");
        }
    }

    private int execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() throws Exception {
        engine.close();
        database.close();
        postgres.close();
    }
}
