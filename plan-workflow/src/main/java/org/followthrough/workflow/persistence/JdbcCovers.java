package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.day;
import static org.followthrough.workflow.persistence.ActionRow.instant;
import static org.followthrough.workflow.persistence.ActionRow.person;
import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.people.Cover;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Covers;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The covers in the database. */
@Repository
class JdbcCovers implements Covers {

    /** That a cover {@code c} stands in on {@code :day}: never for, and never by, somebody who has been shut out. */
    static final String HOLDING = """
            c.accepted_at is not null and c.ended_at is null and c.from_day <= :day and c.until_day >= :day
            and not exists (select 1 from person shut where shut.id in (c.absent, c.cover) and shut.state = 'DISABLED')""";

    private final JdbcClient jdbc;

    JdbcCovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Cover cover) {
        jdbc.sql("insert into absence_cover (id, absent, cover, from_day, until_day, asked_by, asked_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(cover.id(), cover.absent().value(), cover.cover().value(), cover.from(), cover.until(),
                        cover.askedBy().value(), time(cover.askedAt()))
                .update();
    }

    @Override
    public boolean settle(Cover cover) {
        return jdbc.sql("update absence_cover set accepted_at = ?, declined_at = ?, ended_at = ? "
                        + "where id = ? and ended_at is null and declined_at is null")
                .params(time(cover.acceptedAt()), time(cover.declinedAt()), time(cover.endedAt()), cover.id())
                .update() == 1;
    }

    @Override
    public Cover byId(UUID id) {
        return jdbc.sql("select " + Columns.ABSENCE_COVER + " from absence_cover where id = ?")
                .param(id)
                .query((row, number) -> cover(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("cover", id));
    }

    @Override
    public List<Cover> concerning(PersonId person) {
        return jdbc.sql("select " + Columns.ABSENCE_COVER + " from absence_cover where absent = :person or cover = :person "
                        + "order by from_day desc, id")
                .param("person", person.value())
                .query((row, number) -> cover(row))
                .list();
    }

    @Override
    public List<Cover> since(LocalDate day) {
        return jdbc.sql("select " + Columns.ABSENCE_COVER + " from absence_cover where until_day >= :day order by from_day desc, id")
                .param("day", day)
                .query((row, number) -> cover(row))
                .list();
    }

    private static Cover cover(ResultSet row) throws SQLException {
        return new Cover(
                row.getObject("id", UUID.class),
                person(row, "absent"),
                person(row, "cover"),
                day(row, "from_day"),
                day(row, "until_day"),
                person(row, "asked_by"),
                instant(row, "asked_at"),
                instant(row, "accepted_at"),
                instant(row, "declined_at"),
                instant(row, "ended_at"));
    }
}
