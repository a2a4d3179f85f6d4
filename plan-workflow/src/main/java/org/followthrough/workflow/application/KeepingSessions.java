package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.followthrough.workflow.application.outbound.Sessions;
import org.followthrough.workflow.port.KeepSessions;
import org.springframework.stereotype.Component;

/** Hashes the secrets of sessions; each act is a single statement, and so needs no transaction. */
@Component
class KeepingSessions implements KeepSessions {

    private final Sessions sessions;
    private final Clock clock;

    KeepingSessions(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Optional<Kept> find(String secret) {
        return sessions.find(OneTimeCode.hash(secret), clock.instant());
    }

    @Override
    public void begin(String secret, Kept session) {
        sessions.add(OneTimeCode.hash(secret), session);
    }

    @Override
    public void change(String secret, String newSecret, Kept session) {
        sessions.change(OneTimeCode.hash(secret), OneTimeCode.hash(newSecret), session);
    }

    @Override
    public void use(String secret, Instant lastUsed, Instant expires) {
        sessions.use(OneTimeCode.hash(secret), lastUsed, expires);
    }

    @Override
    public void end(String secret) {
        sessions.remove(OneTimeCode.hash(secret));
    }

    @Override
    public void endIdle() {
        sessions.removeExpired(clock.instant());
    }
}
