package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.instant;
import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.workflow.application.outbound.Sessions;
import org.followthrough.workflow.port.KeepSessions.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions in the database, a row each. */
@Repository
class JdbcSessions implements Sessions {

    private final JdbcClient jdbc;

    JdbcSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Kept> find(String hash, Instant now) {
        return jdbc.sql("select notes, began_at, last_used_at, expires_at from web_session "
                        + "where id_hash = ? and expires_at > ?")
                .params(hash, time(now))
                .query((row, number) -> new Kept(row.getString("notes"), instant(row, "began_at"),
                        instant(row, "last_used_at"), instant(row, "expires_at")))
                .optional();
    }

    @Override
    public void add(String hash, Kept session) {
        jdbc.sql("insert into web_session (id_hash, notes, began_at, last_used_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(hash, session.notes(), time(session.began()), time(session.lastUsed()), time(session.expires()))
                .update();
    }

    @Override
    public void change(String hash, String newHash, Kept session) {
        jdbc.sql("update web_session set id_hash = ?, notes = ?, last_used_at = ?, expires_at = ? where id_hash = ?")
                .params(newHash, session.notes(), time(session.lastUsed()), time(session.expires()), hash)
                .update();
    }

    @Override
    public void use(String hash, Instant lastUsed, Instant expires) {
        jdbc.sql("update web_session set last_used_at = ?, expires_at = ? where id_hash = ?")
                .params(time(lastUsed), time(expires), hash)
                .update();
    }

    @Override
    public void remove(String hash) {
        jdbc.sql("delete from web_session where id_hash = ?").param(hash).update();
    }

    @Override
    public void removeExpired(Instant now) {
        jdbc.sql("delete from web_session where expires_at <= ?").param(time(now)).update();
    }
}
