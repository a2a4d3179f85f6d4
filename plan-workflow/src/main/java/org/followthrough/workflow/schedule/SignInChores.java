package org.followthrough.workflow.schedule;

import java.util.concurrent.TimeUnit;
import org.followthrough.workflow.port.CheckSignIn;
import org.followthrough.workflow.port.KeepSessions;
import org.followthrough.workflow.port.SignInByLink;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the links that people have asked for, and clears away what signing in has left behind: every node does. */
@Component
final class SignInChores {

    private final KeepSessions sessions;
    private final CheckSignIn signIns;
    private final SignInByLink links;

    SignInChores(KeepSessions sessions, CheckSignIn signIns, SignInByLink links) {
        this.sessions = sessions;
        this.signIns = signIns;
        this.links = links;
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void sendLinks() {
        links.send();
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
