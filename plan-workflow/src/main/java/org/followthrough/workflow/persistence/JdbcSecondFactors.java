package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.SecondFactors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second factors in the database. */
@Repository
class JdbcSecondFactors implements SecondFactors {

    private final JdbcClient jdbc;

    JdbcSecondFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Factor> hold(PersonId person) {
        return jdbc.sql("select secret, confirmed_at, last_step from second_factor where person_id = ? for update")
                .param(person.value())
                .query((row, number) -> new Factor(
                        row.getString("secret"), row.getObject("confirmed_at") != null, row.getLong("last_step")))
                .optional();
    }

    @Override
    public boolean isInUse(PersonId person) {
        return jdbc.sql("select 1 from second_factor where person_id = ? and confirmed_at is not null")
                .param(person.value()).query(Integer.class).optional().isPresent();
    }

    @Override
    public void begin(PersonId person, String secret) {
        jdbc.sql("insert into second_factor (person_id, secret, last_step) values (?, ?, 0)")
                .params(person.value(), secret).update();
    }

    @Override
    public void beginAnew(PersonId person, String secret) {
        jdbc.sql("update second_factor set secret = ?, last_step = 0 where person_id = ? and confirmed_at is null")
                .params(secret, person.value()).update();
    }

    @Override
    public void confirm(PersonId person, List<String> codeHashes, Instant at) {
        jdbc.sql("update second_factor set confirmed_at = ? where person_id = ?")
                .params(time(at), person.value()).update();
        codeHashes.forEach(hash -> jdbc.sql("insert into recovery_code (person_id, code_hash) values (?, ?)")
                .params(person.value(), hash).update());
    }

    @Override
    public void used(PersonId person, long step) {
        jdbc.sql("update second_factor set last_step = ? where person_id = ?").params(step, person.value()).update();
    }

    @Override
    public boolean recover(PersonId person, String codeHash) {
        return jdbc.sql("delete from recovery_code where person_id = ? and code_hash = ?")
                .params(person.value(), codeHash).update() == 1;
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql("delete from second_factor where person_id = ?").param(person.value()).update();
    }

    @Override
    public void forgetWaiting(PersonId person) {
        jdbc.sql("delete from second_factor where person_id = ? and confirmed_at is null").param(person.value()).update();
    }
}
