package org.followthrough.web.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.session.Session;

/**
 * What the product remembers of a browser: texts and nothing else, so that reading a session back can never make
 * anything but texts of it.
 */
final class TextSession implements Session {

    private final Clock clock;
    private final Map<String, String> texts;
    private final Instant began;
    private String keptAs;
    private Instant written;
    private String secret;
    private Instant lastUsed;
    private Duration idle;
    private boolean changed;

    /**
     * @param secret what the browser holds
     * @param keptAs the secret that the session has been kept under so far, or null for a new one
     */
    TextSession(Clock clock, String secret, String keptAs, Map<String, String> texts, Instant began, Instant lastUsed,
            Duration idle) {
        this.clock = clock;
        this.secret = secret;
        this.keptAs = keptAs;
        this.texts = new TreeMap<>(texts);
        this.began = began;
        this.written = lastUsed;
        this.lastUsed = lastUsed;
        this.idle = idle;
    }

    /** The secret that the session has been kept under so far, or null for a new one. */
    String keptAs() {
        return keptAs;
    }

    Map<String, String> texts() {
        return texts;
    }

    /** Whether there is more to write down than that the session has been used. */
    boolean isChanged() {
        return changed;
    }

    /** Whether the last use that has been written down is that long ago. */
    boolean isDue(Duration time) {
        return !lastUsed.isBefore(written.plus(time));
    }

    /** Notes that everything has been written down; a session can be saved more than once in a request. */
    void written() {
        keptAs = secret;
        written = lastUsed;
        changed = false;
    }

    Instant expires() {
        return lastUsed.plus(idle);
    }

    @Override
    public String getId() {
        return secret;
    }

    @Override
    public String changeSessionId() {
        secret = SessionSecret.random();
        changed = true;
        return secret;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getAttribute(String name) {
        return (T) texts.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(texts.keySet());
    }

    @Override
    public void setAttribute(String name, Object value) {
        if (value == null) {
            removeAttribute(name);
        } else if (value instanceof String text) {
            changed |= !text.equals(texts.put(name, text));
        } else {
            throw new IllegalArgumentException(
                    "A session keeps texts only, and \"" + name + "\" is a " + value.getClass().getName() + ".");
        }
    }

    @Override
    public void removeAttribute(String name) {
        changed |= texts.remove(name) != null;
    }

    @Override
    public Instant getCreationTime() {
        return began;
    }

    /** @param ignored the time of the machine; a session goes by the clock of the product */
    @Override
    public void setLastAccessedTime(Instant ignored) {
        lastUsed = clock.instant();
    }

    @Override
    public Instant getLastAccessedTime() {
        return lastUsed;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idle = interval;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    @Override
    public boolean isExpired() {
        return !clock.instant().isBefore(expires());
    }
}
