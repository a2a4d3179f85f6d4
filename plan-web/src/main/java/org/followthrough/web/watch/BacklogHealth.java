package org.followthrough.web.watch;

import java.time.Duration;
import java.util.function.Function;
import org.followthrough.workflow.port.ReadBacklog.Backlog;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says LATE when what is to run at its time runs late. The node stays up: another would be just as late. */
@Configuration(proxyBeanMethods = false)
class BacklogHealth {

    private static final Duration LATE = Duration.ofMinutes(15);

    @Bean
    HealthIndicator mailQueueHealthIndicator(RecentBacklog backlog) {
        return () -> health(backlog, Backlog::mailsDue, Backlog::longestMailDue, Backlog::mailsFailed);
    }

    @Bean
    HealthIndicator jobLagHealthIndicator(RecentBacklog backlog) {
        return () -> health(backlog, Backlog::jobsDue, Backlog::longestJobDue, Backlog::jobsFailed);
    }

    private static Health health(
            RecentBacklog recent,
            Function<Backlog, Long> due,
            Function<Backlog, Duration> longest,
            Function<Backlog, Long> failed) {
        Backlog backlog = recent.get();
        Duration waiting = longest.apply(backlog);
        return (waiting.compareTo(LATE) > 0 ? Health.status("LATE") : Health.up())
                .withDetail("due", due.apply(backlog))
                .withDetail("longestSeconds", waiting.toSeconds())
                .withDetail("failed", failed.apply(backlog))
                .build();
    }
}
