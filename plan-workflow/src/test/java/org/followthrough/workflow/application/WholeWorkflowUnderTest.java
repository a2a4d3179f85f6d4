package org.followthrough.workflow.application;

import java.time.Instant;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.springframework.context.annotation.Bean;

/** The workflow as the product wires it, with a clock in hand, and with hands on everything that goes outside. */
@WiredWithoutChores
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
