package org.followthrough.web.offline;

import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Profile;

/**
 * What reads the database, without pages, engine, mail and health; of the engine only the migrations that make its tables.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = HealthEndpointAutoConfiguration.class)
@ComponentScan({
    "org.followthrough.workflow.application",
    "org.followthrough.workflow.persistence",
    "org.followthrough.workflow.shelf"
})
@ComponentScan(
        basePackages = "org.followthrough.workflow.engine",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.V\\d+__\\w+"))
@Profile(OfflineWorkflow.PROFILE)
class OfflineWorkflow {

    static final String PROFILE = "offline";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
