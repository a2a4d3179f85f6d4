package org.followthrough.web.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.followthrough.workflow.port.ReadBacklog;
import org.followthrough.workflow.port.ReadBacklog.Backlog;
import org.springframework.stereotype.Component;

/** The backlog as it was a few seconds ago at most: one scrape asks for each of its numbers. */
@Component
class RecentBacklog {

    private static final Duration RECENT = Duration.ofSeconds(5);

    private final ReadBacklog read;
    private final Clock clock;
    private Instant at = Instant.MIN;
    private Backlog backlog;

    RecentBacklog(ReadBacklog read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    synchronized Backlog get() {
        Instant now = clock.instant();
        if (backlog == null || now.isBefore(at) || now.isAfter(at.plus(RECENT))) {
            backlog = read.read();
            at = now;
        }
        return backlog;
    }
}
