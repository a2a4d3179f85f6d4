package org.followthrough.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.security.ClockInHand;
import org.followthrough.workflow.port.KeepSessions;
import org.junit.jupiter.api.Test;

/** What a session costs, and what becomes of one that two requests have at the same time. */
class SessionStoreTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T09:00:00Z");

    private final ClockInHand clock = new ClockInHand(MORNING);
    private final Rows rows = new Rows();
    private final SessionStore store = new SessionStore(rows, clock, Duration.ofMinutes(30));

    @Test
    void keepsTextsAndRefusesEverythingElse() {
        TextSession session = store.createSession();
        session.setAttribute("wanted", "/board");
        store.save(session);

        assertThat(store.findById(session.getId()).<String>getAttribute("wanted")).isEqualTo("/board");
        assertThatThrownBy(() -> session.setAttribute("wanted", List.of())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A session keeps texts only, and \"wanted\" is a java.util.");
    }

    @Test
    void writesAnUnchangedSessionOnceAMinute() {
        String secret = kept();
        for (int second = 0; second < 150; second += 10) {
            clock.forward(Duration.ofSeconds(10));
            TextSession session = store.findById(secret);
            session.setLastAccessedTime(clock.instant());
            store.save(session);
        }
        assertThat(rows.written).containsExactly("begin", "use", "use");
    }

    @Test
    void writesWhatHasChangedAtOnceAndOnlyOnce() {
        TextSession session = store.findById(kept());
        session.setAttribute("wanted", "/board");
        store.save(session);
        session.setAttribute("wanted", "/board");
        session.removeAttribute("never there");
        store.save(session);

        assertThat(rows.written).containsExactly("begin", "change");
    }

    @Test
    void saysWhoseSessionItIsOnceSomebodyIsIn() {
        TextSession session = store.findById(kept());
        PersonId person = PersonId.random();
        session.setAttribute("signed-in", person + " " + MORNING);
        store.save(session);

        assertThat(rows.kept.get(kept()).holder()).isNull();
        assertThat(rows.kept.get(session.getId()).holder()).isEqualTo(new KeepSessions.Holder(person, MORNING));
    }

    @Test
    void leavesASessionUnderItsNewSecretOnly() {
        String before = kept();
        TextSession session = store.findById(before);
        String after = session.changeSessionId();
        store.save(session);

        assertThat(store.findById(before)).isNull();
        assertThat(store.findById(after)).isNotNull();
        assertThat(after).hasSize(43).isNotEqualTo(before);
    }

    @Test
    void bringsNoSessionBackThatHasEndedMeanwhile() {
        TextSession slow = store.findById(kept());
        store.deleteById(slow.getId());
        slow.setAttribute("wanted", "/board");
        store.save(slow);

        assertThat(store.findById(slow.getId())).isNull();
    }

    private String kept() {
        TextSession session = store.createSession();
        store.save(session);
        return session.getId();
    }

    /** As the table does it; the SQL itself is tested with the whole product. */
    private static final class Rows implements KeepSessions {

        private final Map<String, Kept> kept = new HashMap<>();
        private final List<String> written = new ArrayList<>();

        @Override
        public Optional<Kept> find(String secret) {
            return Optional.ofNullable(kept.get(secret));
        }

        @Override
        public void begin(String secret, Kept session) {
            written.add("begin");
            kept.put(secret, session);
        }

        @Override
        public void change(String secret, String newSecret, Kept session) {
            written.add("change");
            if (kept.remove(secret) != null) {
                kept.put(newSecret, session);
            }
        }

        @Override
        public void use(String secret, Instant lastUsed, Instant expires) {
            written.add("use");
            kept.computeIfPresent(secret, (key, one) -> new Kept(one.holder(), one.notes(), one.began(), lastUsed, expires));
        }

        @Override
        public void end(String secret) {
            kept.remove(secret);
        }

        @Override
        public void endIdle() {
            throw new UnsupportedOperationException("the store leaves that to the chores");
        }
    }
}
