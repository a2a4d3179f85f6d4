package org.followthrough.web.operations;

import org.followthrough.workflow.port.WatchClock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says that a node whose clock is off is down: what people do would be dated wrongly. */
@Component
class ClockHealthIndicator implements HealthIndicator {

    private final WatchClock clock;

    ClockHealthIndicator(WatchClock clock) {
        this.clock = clock;
    }

    @Override
    public Health health() {
        return (clock.isOff() ? Health.down() : Health.up()).withDetail("aheadInMilliseconds", clock.ahead().toMillis()).build();
    }
}
