package org.followthrough.workflow.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Takes instances of a model through the same steps on the engine alone: no rights, no rules, no rows of anybody's own. */
final class RawLifecycles implements Lifecycles, AutoCloseable {

    private static final String MODEL = "action-lifecycle";
    private static final List<String> INDEXES = List.of("V1_1__engine_indexes", "V78__history_of_steps",
            "V79__history_of_tasks", "V80__history_of_processes", "V81__processes", "V82__tasks", "V83__jobs");
    private static final Date FAR_AHEAD = new Date(4_000_000_000_000L);

    private final StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
    private final ProcessEngine engine;

    /** On the engine's tables with the indexes that they have in the product. */
    static RawLifecycles on(DataSource database) throws Exception {
        RawLifecycles raw = new RawLifecycles(database, Path.of("../bpmn"));
        new ResourceDatabasePopulator(INDEXES.stream()
                .map(script -> new ClassPathResource("db/migration/common/" + script + ".sql"))
                .toArray(Resource[]::new)).execute(database);
        return raw;
    }

    /** @param models the folder with the model */
    private RawLifecycles(DataSource database, Path models) throws Exception {
        settings.setDataSource(database);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setHistory("activity");
        settings.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        settings.setHistoryCleanupStrategy(ProcessEngineConfigurationImpl.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setAuthorizationEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        settings.setDbIdentityUsed(false);
        JavaDelegate plan = execution ->
                execution.setVariable("nextRungAt", Variables.dateValue(FAR_AHEAD, true));
        JavaDelegate nothing = execution -> { };
        settings.setBeans(Map.of("planNextRungDelegate", plan, "escalateActionDelegate", nothing));
        engine = settings.buildProcessEngine();
        engine.getRepositoryService().createDeployment()
                .addString(MODEL + ".bpmn", Files.readString(models.resolve(MODEL + ".bpmn"))).deploy();
    }

    void start(String key) {
        engine.getRuntimeService().startProcessInstanceByKey(MODEL, key, Variables
                .putValueTyped("startAt", Variables.stringValue("OFFER", true))
                .putValueTyped("answerNeeded", Variables.booleanValue(false, true)));
    }

    @Override
    public void accept(String key) {
        complete(key, "AssignOwner", true);
    }

    /** The engine has nothing to keep of it. */
    @Override
    public void giveEvidence(String key) {
    }

    @Override
    public void submit(String key) {
        complete(key, "ProvideEvidence", true);
    }

    @Override
    public void giveBack(String key) {
        complete(key, "SignOff", false);
    }

    @Override
    public void signOff(String key) {
        complete(key, "SignOff", true);
    }

    @Override
    public void confirm(String key) {
        complete(key, "ConfirmByAudit", true);
    }

    long running() {
        return engine.getRuntimeService().createProcessInstanceQuery().count();
    }

    /** In one transaction, as the product does it. */
    private void complete(String key, String step, boolean accepted) {
        settings.getCommandExecutorTxRequired().execute(command -> {
            String task = engine.getTaskService().createTaskQuery()
                    .processDefinitionKey(MODEL)
                    .processInstanceBusinessKey(key)
                    .taskDefinitionKey(step)
                    .singleResult().getId();
            engine.getTaskService().complete(task,
                    Variables.putValueTyped("accepted", Variables.booleanValue(accepted, true)));
            return null;
        });
    }

    @Override
    public void close() {
        engine.close();
    }
}
