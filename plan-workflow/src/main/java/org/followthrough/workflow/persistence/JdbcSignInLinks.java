package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.SignInLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links in the database. */
@Repository
class JdbcSignInLinks implements SignInLinks {

    private final JdbcClient jdbc;

    JdbcSignInLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(PersonId person, Instant at) {
        jdbc.sql("insert into sign_in_link (id, person_id, asked_at, try_at) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), ActionRow.id(person), time(at), time(at))
                .update();
    }

    @Override
    public List<Asked> hold(Instant now, int most) {
        return jdbc.sql("""
                        select id, person_id, asked_at from sign_in_link
                        where code_hash is null and person_id is not null and try_at <= :now
                        order by try_at, asked_at fetch first :most rows only for update skip locked""")
                .param("now", time(now))
                .param("most", most)
                .query((row, number) -> new Asked(row.getObject("id", UUID.class), ActionRow.person(row, "person_id"),
                        ActionRow.instant(row, "asked_at")))
                .list();
    }

    @Override
    public void give(Asked link, String codeHash) {
        jdbc.sql("delete from sign_in_link where person_id = ? and code_hash is not null")
                .param(link.person().value()).update();
        jdbc.sql("update sign_in_link set code_hash = ? where id = ?").params(codeHash, link.id()).update();
    }

    @Override
    public void takeBack(Asked link, Instant tryAt) {
        jdbc.sql("update sign_in_link set code_hash = null, try_at = ? where id = ?")
                .params(time(tryAt), link.id()).update();
    }

    @Override
    public Optional<PersonId> holder(String codeHash, Instant after) {
        return jdbc.sql("select person_id from sign_in_link where code_hash = ? and asked_at > ?")
                .params(codeHash, time(after))
                .query((row, number) -> ActionRow.person(row, "person_id"))
                .optional();
    }

    @Override
    public boolean use(String codeHash) {
        return jdbc.sql("delete from sign_in_link where code_hash = ?").param(codeHash).update() == 1;
    }

    @Override
    public void forget(Instant before) {
        jdbc.sql("delete from sign_in_link where asked_at <= ?").param(time(before)).update();
    }
}
