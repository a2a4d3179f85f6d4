package org.followthrough.web.watch;

import org.followthrough.workflow.port.WatchTrail;
import org.followthrough.workflow.port.WatchTrail.Noted;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says TRAIL_BROKEN when the trail was found changed at night. The node stays up: people go on, and somebody has to look. */
@Configuration(proxyBeanMethods = false)
class TrailHealth {

    @Bean
    HealthIndicator trailHealthIndicator(WatchTrail trail) {
        return () -> trail.last().map(TrailHealth::health).orElseGet(() -> Health.unknown().build());
    }

    private static Health health(Noted noted) {
        return (noted.broken().isEmpty() ? Health.up() : Health.status("TRAIL_BROKEN"))
                .withDetail("at", noted.at().toString())
                .withDetail("whole", noted.whole())
                .withDetail("chains", noted.chains())
                .withDetail("broken", noted.broken().size())
                .build();
    }
}
