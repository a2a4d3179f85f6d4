package org.followthrough.web.offline;

import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What reads the database, without pages, engine and mail. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({"org.followthrough.workflow.application", "org.followthrough.workflow.persistence"})
@Profile(OfflineWorkflow.PROFILE)
class OfflineWorkflow {

    static final String PROFILE = "offline";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
