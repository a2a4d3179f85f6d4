package org.followthrough.workflow.schedule;

import java.util.concurrent.TimeUnit;
import org.followthrough.workflow.port.CheckSignIn;
import org.followthrough.workflow.port.KeepSessions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away what signing in has left behind: every node does, and it does not matter which. */
@Component
final class SignInChores {

    private final KeepSessions sessions;
    private final CheckSignIn signIns;

    SignInChores(KeepSessions sessions, CheckSignIn signIns) {
        this.sessions = sessions;
        this.signIns = signIns;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void endIdleSessions() {
        sessions.endIdle();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOldAttempts() {
        signIns.forgetOldAttempts();
    }
}
