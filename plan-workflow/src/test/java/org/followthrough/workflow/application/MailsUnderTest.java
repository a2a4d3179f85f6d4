package org.followthrough.workflow.application;

import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The workflow as the product wires it, with nothing in place of a part of it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "org.followthrough.workflow.application",
            "org.followthrough.workflow.engine",
            "org.followthrough.workflow.mail",
            "org.followthrough.workflow.passwords",
            "org.followthrough.workflow.persistence",
            "org.followthrough.workflow.scanner",
            "org.followthrough.workflow.schedule",
            "org.followthrough.workflow.shelf",
            "org.followthrough.workflow.standstill"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?"))
class MailsUnderTest {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
