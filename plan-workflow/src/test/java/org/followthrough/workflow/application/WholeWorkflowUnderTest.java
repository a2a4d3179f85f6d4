package org.followthrough.workflow.application;

import java.time.Instant;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The workflow as the product wires it, with a clock in hand, and with hands on everything that goes outside. */
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
class WholeWorkflowUnderTest {

    @Bean
    ClockInHand clock() {
        return new ClockInHand(Instant.parse("2026-11-02T09:00:00Z"));
    }

    @Bean
    static Faults faults() {
        return new Faults();
    }

    @Bean
    static Turns turns() {
        return new Turns();
    }
}
