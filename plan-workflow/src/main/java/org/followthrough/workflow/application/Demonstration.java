package org.followthrough.workflow.application;

import java.time.Duration;
import java.util.Optional;
import org.followthrough.workflow.application.outbound.DemonstrationTime;
import org.followthrough.workflow.application.outbound.SignIns;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The clock of a demonstration, in the place of the real one. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class Demonstration {

    /** @throws FailureAnalyzedException if the database is in earnest: in a demonstration anybody can be anybody */
    @Bean
    MovableClock clock(DemonstrationTime time, SignIns signIns) {
        Optional<Duration> ahead = time.ahead();
        if (ahead.isEmpty() && !signIns.isNotSetUp()) {
            throw new FailureAnalyzedException(
                    "This database is no demonstration, and in a demonstration anybody can sign in as anybody.",
                    "Start without the profile demo, or give it another database with spring.datasource.url.");
        }
        return new MovableClock(ahead.orElse(Duration.ZERO));
    }
}
