package org.followthrough.web.standstill;

import org.followthrough.workflow.port.Standstill;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether the product only lets people read; it serves them then too, and is not to be taken away. */
@Component
class StandstillHealthIndicator implements HealthIndicator {

    private final Standstill standstill;

    StandstillHealthIndicator(Standstill standstill) {
        this.standstill = standstill;
    }

    @Override
    public Health health() {
        return standstill.now()
                .map(disk -> Health.status("READ_ONLY").withDetail("disk", disk.place())
                        .withDetail("freeMegabytes", disk.freeMegabytes()).build())
                .orElseGet(() -> Health.up().build());
    }
}
