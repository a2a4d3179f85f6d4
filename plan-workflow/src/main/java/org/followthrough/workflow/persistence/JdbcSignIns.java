package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.SignIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passwords, invitations and failed attempts in the database. */
@Repository
class JdbcSignIns implements SignIns {

    private static final Duration MEMORY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Directory directory;

    JdbcSignIns(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    @Override
    public boolean isNotSetUp() {
        return jdbc.sql("select count(*) from set_up").query(Integer.class).single() == 0;
    }

    @Override
    public boolean setUp(Instant at) {
        return isNotSetUp()
                && jdbc.sql("insert into set_up (only_row, done_at) values (1, ?)").param(time(at)).update() == 1;
    }

    @Override
    public Optional<Person> byEmail(String email) {
        return jdbc.sql("select id from person where email = ?")
                .param(email)
                .query(UUID.class)
                .optional()
                .map(id -> directory.person(new PersonId(id)));
    }

    @Override
    public Optional<String> passwordHash(PersonId person) {
        return jdbc.sql("select password_hash from credential where person_id = ?")
                .param(person.value())
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<Instant> passwordSince(PersonId person) {
        return jdbc.sql("select changed_at from credential where person_id = ?")
                .param(person.value())
                .query((row, number) -> ActionRow.instant(row, "changed_at"))
                .optional();
    }

    @Override
    public void setPassword(PersonId person, String hash, Instant at) {
        jdbc.sql("delete from credential where person_id = ?").param(person.value()).update();
        jdbc.sql("insert into credential (person_id, password_hash, changed_at) values (?, ?, ?)")
                .params(person.value(), hash, time(at))
                .update();
    }

    @Override
    public void invite(PersonId person, String codeHash, Instant expires) {
        forgetInvitation(person);
        jdbc.sql("insert into invitation (code_hash, person_id, expires_at) values (?, ?, ?)")
                .params(codeHash, person.value(), time(expires))
                .update();
    }

    @Override
    public Optional<PersonId> invited(String codeHash, Instant now) {
        return jdbc.sql("select person_id from invitation where code_hash = ? and expires_at > ?")
                .params(codeHash, time(now))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    @Override
    public void forgetInvitation(PersonId person) {
        jdbc.sql("delete from invitation where person_id = ?").param(person.value()).update();
    }

    @Override
    public Failures failures(String subject) {
        return jdbc.sql("select failures, last_at from sign_in_failure where subject = ?")
                .param(subject)
                .query((row, number) -> new Failures(row.getInt(1), ActionRow.instant(row, "last_at")))
                .optional()
                .orElse(new Failures(0, null));
    }

    @Override
    public void failed(String subject, Instant at) {
        int known = jdbc.sql("update sign_in_failure set last_at = ?, "
                        + "failures = case when last_at < ? then 1 else failures + 1 end where subject = ?")
                .params(time(at), time(at.minus(MEMORY)), subject)
                .update();
        if (known == 0) {
            jdbc.sql("insert into sign_in_failure (subject, failures, last_at) values (?, 1, ?)")
                    .params(subject, time(at))
                    .update();
        }
    }

    @Override
    public void succeeded(String subject) {
        jdbc.sql("delete from sign_in_failure where subject = ?").param(subject).update();
    }
}
