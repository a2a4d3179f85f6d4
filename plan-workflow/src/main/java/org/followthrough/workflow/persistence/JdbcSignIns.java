package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.SignIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passwords and invitations in the database. */
@Repository
class JdbcSignIns implements SignIns {

    private final JdbcClient jdbc;
    private final Directory directory;

    JdbcSignIns(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    @Override
    public boolean isNotSetUp() {
        return jdbc.sql("select count(*) from set_up where done_at is not null").query(Integer.class).single() == 0;
    }

    @Override
    public boolean setUp(Instant at) {
        return jdbc.sql("update set_up set done_at = ? where done_at is null").param(time(at)).update() == 1;
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
    public void setPassword(PersonId person, String hash, Instant at) {
        jdbc.sql("delete from credential where person_id = ?").param(person.value()).update();
        jdbc.sql("insert into credential (person_id, password_hash, changed_at) values (?, ?, ?)")
                .params(person.value(), hash, time(at))
                .update();
    }

    @Override
    public boolean changePassword(PersonId person, String presentHash, String hash, Instant at) {
        return jdbc.sql("update credential set password_hash = ?, changed_at = ? where person_id = ? and password_hash = ?")
                .params(hash, time(at), person.value(), presentHash)
                .update() == 1;
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
    public boolean forgetInvitation(PersonId person) {
        return jdbc.sql("delete from invitation where person_id = ?").param(person.value()).update() == 1;
    }
}
