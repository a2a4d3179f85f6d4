package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.application.outbound.DeskReminders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fired steps of desk clocks in the database. */
@Repository
class JdbcDeskReminders implements DeskReminders {

    private final JdbcClient jdbc;

    JdbcDeskReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int highest(Matter matter, LocalDate from) {
        return jdbc.sql("select coalesce(max(step), 0) from desk_reminder where kind = ? and subject = ? "
                        + "and waits_from = ?")
                .params(matter.kind(), matter.subject(), from)
                .query(Integer.class)
                .single();
    }

    // Asked before it is inserted: PostgreSQL ends a transaction at the first violated key. Two claims at the same
    // instant still meet at the key, and the loser rings once more.
    @Override
    public boolean claim(Matter matter, LocalDate from, int step, Instant at) {
        if (highest(matter, from) >= step) {
            return false;
        }
        jdbc.sql("insert into desk_reminder (kind, subject, waits_from, step, fired_at) values (?, ?, ?, ?, ?)")
                .params(matter.kind(), matter.subject(), from, step, time(at))
                .update();
        return true;
    }
}
