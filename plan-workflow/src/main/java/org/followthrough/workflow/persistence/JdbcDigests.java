package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.notification.Digest;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Digests;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The daily mails in the database. */
@Repository
class JdbcDigests implements Digests {

    private final JdbcClient jdbc;

    JdbcDigests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    // An update that changes nothing: on PostgreSQL "for update" would also wait for every transaction that has left a
    // notification to this person, and two of them would wait for each other.
    @Override
    public void lock(PersonId person) {
        jdbc.sql("update person set name = name where id = ?").param(person.value()).update();
    }

    @Override
    public Optional<Digest> find(PersonId person, LocalDate day) {
        return jdbc.sql("select " + Columns.DIGEST + " from digest where person_id = ? and morning = ?")
                .params(person.value(), day)
                .query((row, number) -> digest(row))
                .optional();
    }

    @Override
    public Digest get(UUID digest) {
        return jdbc.sql("select " + Columns.DIGEST + " from digest where id = ?")
                .param(digest)
                .query((row, number) -> digest(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("digest", digest));
    }

    @Override
    public List<Digest> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : jdbc.sql("select " + Columns.DIGEST + " from digest where id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> digest(row))
                .list();
    }

    @Override
    public void add(Digest digest) {
        jdbc.sql("insert into digest (id, person_id, morning) values (?, ?, ?)")
                .params(digest.id(), digest.person().value(), digest.day())
                .update();
    }

    @Override
    public void written(UUID digest, Instant at) {
        jdbc.sql("update digest set written_at = ? where id = ?").params(time(at), digest).update();
    }

    private static Digest digest(ResultSet row) throws SQLException {
        return new Digest(
                row.getObject("id", UUID.class),
                ActionRow.person(row, "person_id"),
                ActionRow.day(row, "morning"),
                ActionRow.instant(row, "written_at"));
    }
}
