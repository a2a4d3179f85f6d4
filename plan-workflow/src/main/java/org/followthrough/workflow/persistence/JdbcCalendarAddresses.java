package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.CalendarAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendar addresses in the database. */
@Repository
class JdbcCalendarAddresses implements CalendarAddresses {

    private final JdbcClient jdbc;

    JdbcCalendarAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> of(PersonId person) {
        return jdbc.sql("select code from calendar_address where person_id = ?")
                .param(person.value())
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<PersonId> person(String code) {
        return jdbc.sql("select person_id from calendar_address where code = ?")
                .param(code)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    @Override
    public void keep(PersonId person, String code, Instant at) {
        forget(person);
        jdbc.sql("insert into calendar_address (person_id, code, made_at) values (?, ?, ?)")
                .params(person.value(), code, time(at))
                .update();
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql("delete from calendar_address where person_id = ?").param(person.value()).update();
    }
}
