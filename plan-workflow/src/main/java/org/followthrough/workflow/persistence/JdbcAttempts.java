package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.workflow.application.outbound.Attempts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failed attempts in the database, a row for each account and each address. */
@Repository
class JdbcAttempts implements Attempts {

    private final JdbcClient jdbc;

    JdbcAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Failures look(String subject, Instant at) {
        return read(subject, "").orElseGet(() -> begin(subject, at));
    }

    private Failures begin(String subject, Instant at) {
        Failures none = new Failures(0, at);
        try {
            write(subject, none, "insert into sign_in_failure (failures, last_at, subject) values (?, ?, ?)");
            return none;
        } catch (DuplicateKeyException faster) {
            return read(subject, "").orElseThrow(() -> faster);
        }
    }

    @Override
    public Failures hold(String subject) {
        return read(subject, " for update").orElse(new Failures(0, Instant.EPOCH));
    }

    private Optional<Failures> read(String subject, String how) {
        return jdbc.sql("select failures, last_at from sign_in_failure where subject = ?" + how)
                .param(subject)
                .query((row, number) -> new Failures(row.getInt("failures"), ActionRow.instant(row, "last_at")))
                .optional();
    }

    @Override
    public void note(String subject, Failures failures) {
        write(subject, failures, "update sign_in_failure set failures = ?, last_at = ? where subject = ?");
    }

    private void write(String subject, Failures failures, String sql) {
        jdbc.sql(sql).params(failures.count(), time(failures.lastAt()), subject).update();
    }

    @Override
    public void forget(Instant before) {
        jdbc.sql("delete from sign_in_failure where last_at < ?").param(time(before)).update();
    }
}
