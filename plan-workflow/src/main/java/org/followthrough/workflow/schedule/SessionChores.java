package org.followthrough.workflow.schedule;

import java.util.concurrent.TimeUnit;
import org.followthrough.workflow.port.KeepSessions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears sessions away that nobody uses any more: every node does, and it does not matter which. */
@Component
final class SessionChores {

    private final KeepSessions sessions;

    SessionChores(KeepSessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void endIdleSessions() {
        sessions.endIdle();
    }
}
