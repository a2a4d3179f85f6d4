package org.followthrough.web.operations;

import org.followthrough.workflow.port.ReadFiles;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether every file of the evidence still is what was given; a node with a damaged file is not down. */
@Component
class FilesHealthIndicator implements HealthIndicator {

    private final ReadFiles files;

    FilesHealthIndicator(ReadFiles files) {
        this.files = files;
    }

    @Override
    public Health health() {
        int unsound = files.unsound();
        return unsound == 0
                ? Health.up().build()
                : Health.status("FILES_UNSOUND").withDetail("files", unsound).build();
    }
}
