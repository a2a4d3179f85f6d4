package org.followthrough.workflow.schedule;

import org.followthrough.workflow.application.outbound.JobRunner;
import org.followthrough.workflow.port.Standstill;
import org.followthrough.workflow.port.WatchClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Lets what has its time run while the product runs; a chore that fails is done at its next time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "follow-through.engine.run-jobs", havingValue = "true", matchIfMissing = true)
class ScheduleConfiguration {

    /** So that no slow chore keeps another waiting. */
    private static final int HANDS = 6;
    /** In seconds: a stop does not go on to the database and the files while a chore is still at them. */
    private static final int LAST_TOUCHES = 5;

    @Bean
    ThreadPoolTaskScheduler choreScheduler(Standstill standstill, JobRunner jobs, WatchClock clock) {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(HANDS);
        scheduler.setThreadNamePrefix("chore-");
        scheduler.setDaemon(true);
        scheduler.setAwaitTerminationSeconds(LAST_TOUCHES);
        scheduler.setTaskDecorator(new Resting(standstill, jobs, clock));
        scheduler.setErrorHandler(new TriedAgain());
        return scheduler;
    }
}
