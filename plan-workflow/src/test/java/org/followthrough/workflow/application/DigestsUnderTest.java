package org.followthrough.workflow.application;

import java.time.Instant;
import org.springframework.context.annotation.Bean;

/** The workflow as the product wires it, with a clock that a test holds in hand. */
@WiredWithoutChores
class DigestsUnderTest {

    @Bean
    WorkflowUnderTest.ClockInHand clock() {
        return new WorkflowUnderTest.ClockInHand(Instant.parse("2026-11-02T06:30:00Z"));
    }
}
