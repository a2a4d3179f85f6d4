package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.instant;
import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Sessions;
import org.followthrough.workflow.port.KeepSessions.Holder;
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
        return jdbc.sql("select person_id, signed_in_at, notes, began_at, last_used_at, expires_at from web_session "
                        + "where id_hash = ? and expires_at > ?")
                .params(hash, time(now))
                .query((row, number) -> new Kept(holder(row), row.getString("notes"), instant(row, "began_at"),
                        instant(row, "last_used_at"), instant(row, "expires_at")))
                .optional();
    }

    @Override
    public void add(String hash, Kept session) {
        jdbc.sql("insert into web_session (id_hash, person_id, signed_in_at, notes, began_at, last_used_at, expires_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(hash, person(session), since(session), session.notes(), time(session.began()),
                        time(session.lastUsed()), time(session.expires()))
                .update();
    }

    @Override
    public void change(String hash, String newHash, Kept session) {
        jdbc.sql("update web_session set id_hash = ?, person_id = ?, signed_in_at = ?, notes = ?, last_used_at = ?, "
                        + "expires_at = ? where id_hash = ?")
                .params(newHash, person(session), since(session), session.notes(), time(session.lastUsed()),
                        time(session.expires()), hash)
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
    public List<OfPerson> of(PersonId person, Instant now) {
        return jdbc.sql("select s.id_hash, s.signed_in_at, s.last_used_at from web_session s where s.person_id = ? "
                        + "and s.expires_at > ? and " + JdbcDirectory.stillSignedIn("s.person_id", "s.signed_in_at")
                        + " order by s.last_used_at desc, s.id_hash")
                .params(person.value(), time(now))
                .query((row, number) -> new OfPerson(
                        row.getString("id_hash"), instant(row, "signed_in_at"), instant(row, "last_used_at")))
                .list();
    }

    @Override
    public int remove(PersonId person, Collection<String> hashes) {
        return jdbc.sql("delete from web_session where person_id = ? and id_hash = any(?)")
                .params(person.value(), hashes.toArray(String[]::new))
                .update();
    }

    @Override
    public int removeAll(PersonId person) {
        return jdbc.sql("delete from web_session where person_id = ?").param(person.value()).update();
    }

    @Override
    public void removeExpired(Instant now) {
        jdbc.sql("delete from web_session where expires_at <= ?").param(time(now)).update();
    }

    private static Holder holder(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return person == null ? null : new Holder(new PersonId(person), instant(row, "signed_in_at"));
    }

    private static UUID person(Kept session) {
        return session.holder() == null ? null : session.holder().person().value();
    }

    private static OffsetDateTime since(Kept session) {
        return session.holder() == null ? null : time(session.holder().since());
    }
}
