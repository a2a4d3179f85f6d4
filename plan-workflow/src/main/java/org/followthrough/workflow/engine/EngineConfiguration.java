package org.followthrough.workflow.engine;

import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED;
import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.jobexecutor.CallerRunsRejectedJobsHandler;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.followthrough.workflow.port.CountLooks;
import org.followthrough.workflow.port.EscalateTogether;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Builds the engine on the application's own data source and transaction manager. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
class EngineConfiguration {

    /** How many rows a query may ask for that is made for a person. */
    private static final int LONGEST_ANSWER = 1_000;
    /** One, which fires as many timers as four do and leaves more to people; the thread that takes them helps it. */
    private static final int THREADS = 1;

    @Bean
    DefaultJobExecutor jobExecutor(EngineSettings settings, ObjectProvider<EscalateTogether> escalate,
            ObjectProvider<CountLooks> looks) {
        DefaultJobExecutor jobs = new JobsOfNode(escalate::getObject, looks::getObject);
        if (!settings.node().isEmpty()) {
            jobs.setLockOwner(settings.node());
        }
        jobs.setMaxJobsPerAcquisition(settings.batch());
        jobs.setCorePoolSize(THREADS);
        jobs.setMaxPoolSize(THREADS);
        jobs.setQueueSize(THREADS);
        jobs.setRejectedJobsHandler(new CallerRunsRejectedJobsHandler());
        jobs.setWaitTimeInMillis(500);
        jobs.setMaxWait(settings.pause().toMillis());
        jobs.setBackoffTimeInMillis(50);
        jobs.setMaxBackoff(50);
        jobs.setBackoffDecreaseThreshold(1);
        jobs.setLockTimeInMillis(Math.toIntExact(settings.lease().toMillis()));
        return jobs;
    }

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource, PlatformTransactionManager transactions, DefaultJobExecutor jobs, BeanFactory beans) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(dataSource);
        engine.setTransactionManager(new EngineTransactions(transactions));
        engine.setDatabaseSchemaUpdate("false");
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setJobExecutor(jobs);
        engine.setJobExecutorActivate(false);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true);
        engine.setFailedJobRetryTimeCycle(Retries.CYCLE);
        engine.setBeans(delegates(beans));
        engine.setCustomSessionFactories(SparingSessions.factories());
        keepHistory(engine);
        closeDoors(engine);
        return engine;
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        ProcessEngineFactoryBean engine = new ProcessEngineFactoryBean();
        engine.setProcessEngineConfiguration(configuration);
        return engine;
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    DecisionService decisionService(ProcessEngine engine) {
        return engine.getDecisionService();
    }

    @Bean
    IdentityService identityService(ProcessEngine engine) {
        return engine.getIdentityService();
    }

    /**
     * The only beans that a model can name. They are looked up when called, because they lead through the use cases back
     * to the engine.
     */
    private static Map<Object, Object> delegates(BeanFactory beans) {
        return ProcessNames.DELEGATES.stream().collect(Collectors.toMap(Function.identity(), name ->
                new NotedDelegate(name, () -> beans.getBean(name, JavaDelegate.class))));
    }

    /**
     * The engine's history is diagnosis only and is cleaned up; it can never be given another level on the same tables.
     * It is cleaned up by the ends of instances: noting on every row when it may go took 18 statements at each end.
     */
    private static void keepHistory(SpringProcessEngineConfiguration engine) {
        engine.setHistory("activity");
        engine.setHistoryEventHandler(new HistoryOfSteps());
        engine.setHistoryEventProducer(SparingSessions.history());
        engine.setEnforceHistoryTimeToLive(true);
        engine.setHistoryRemovalTimeStrategy(HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy(HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
    }

    /** Switches off what the product does not use and what has been a way in before; rights are decided above the engine. */
    private static void closeDoors(SpringProcessEngineConfiguration engine) {
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setDbIdentityUsed(false);
        engine.setAuthorizationEnabled(false);
        engine.setTenantCheckEnabled(false);
        engine.setEnableXxeProcessing(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setQueryMaxResultsLimit(LONGEST_ANSWER);
    }
}
