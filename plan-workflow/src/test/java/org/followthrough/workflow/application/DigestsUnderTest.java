package org.followthrough.workflow.application;

import java.time.Instant;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The workflow as the product wires it, with a clock that a test holds in hand. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "org.followthrough.workflow.application",
            "org.followthrough.workflow.engine",
            "org.followthrough.workflow.mail",
            "org.followthrough.workflow.persistence",
            "org.followthrough.workflow.scanner",
            "org.followthrough.workflow.shelf"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?"))
class DigestsUnderTest {

    @Bean
    WorkflowUnderTest.ClockInHand clock() {
        return new WorkflowUnderTest.ClockInHand(Instant.parse("2026-11-02T06:30:00Z"));
    }
}
