package org.followthrough.web.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.followthrough.web.security.SessionMark;
import org.followthrough.workflow.port.KeepSessions;
import org.followthrough.workflow.port.KeepSessions.Kept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.SessionRepository;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps sessions where every node finds them. One that is only looked at is written down once a minute, so that a page
 * costs one statement for its session.
 */
final class SessionStore implements SessionRepository<TextSession> {

    private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
    };
    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

    private final KeepSessions sessions;
    private final Clock clock;
    private final Duration idle;
    private final JsonMapper json = JsonMapper.builder().build();

    SessionStore(KeepSessions sessions, Clock clock, Duration idle) {
        this.sessions = sessions;
        this.clock = clock;
        this.idle = idle;
    }

    @Override
    public TextSession createSession() {
        Instant now = clock.instant();
        return new TextSession(clock, SessionSecret.random(), null, Map.of(), now, now, idle);
    }

    @Override
    public TextSession findById(String secret) {
        return sessions.find(secret).map(kept -> read(secret, kept)).orElse(null);
    }

    /** Null for one that holds anything but texts; such a session is ended. */
    private TextSession read(String secret, Kept kept) {
        try {
            return new TextSession(
                    clock, secret, secret, json.readValue(kept.notes(), TEXTS), kept.began(), kept.lastUsed(), idle);
        } catch (JacksonException unreadable) {
            LOG.warn("A session that holds more than texts has been ended: {}", unreadable.getOriginalMessage());
            sessions.end(secret);
            return null;
        }
    }

    @Override
    public void save(TextSession session) {
        if (session.keptAs() == null) {
            sessions.begin(session.getId(), kept(session));
        } else if (session.isChanged()) {
            sessions.change(session.keptAs(), session.getId(), kept(session));
        } else if (session.isDue(WRITTEN_EVERY)) {
            sessions.use(session.getId(), session.getLastAccessedTime(), session.expires());
        } else {
            return;
        }
        session.written();
    }

    @Override
    public void deleteById(String secret) {
        sessions.end(secret);
    }

    private Kept kept(TextSession session) {
        return new Kept(SessionMark.holder(session.texts()), json.writeValueAsString(session.texts()),
                session.getCreationTime(), session.getLastAccessedTime(), session.expires());
    }
}
