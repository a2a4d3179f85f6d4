package org.followthrough.web.operations;

import org.followthrough.workflow.port.ReadFiles;
import org.followthrough.workflow.port.ReadFiles.Scanner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says whether the virus scanner answers.
 *
 * <p>Never that the node is down: without its scanner it keeps new files from other people and does everything else, and
 * whatever routes requests by its health must not take it away.
 */
@Component
class ScannerHealthIndicator implements HealthIndicator {

    private final ReadFiles files;

    ScannerHealthIndicator(ReadFiles files) {
        this.files = files;
    }

    @Override
    public Health health() {
        Scanner scanner = files.scanner();
        if (!scanner.configured()) {
            return Health.unknown().withDetail("scanner", "none is set up").build();
        }
        return scanner.failure()
                .map(reason -> Health.status("SCANNER_AWAY").withDetail("reason", reason).build())
                .orElseGet(() -> Health.up().build());
    }
}
