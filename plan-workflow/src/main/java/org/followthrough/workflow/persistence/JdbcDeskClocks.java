package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.application.outbound.DeskClocks;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The running desk clocks in the database. */
@Repository
class JdbcDeskClocks implements DeskClocks {

    private static final String SET = """
            merge into desk_clock c
            using (select cast(? as varchar(40)) as kind, cast(? as uuid) as subject,
                cast(? as timestamp with time zone) as due_at) n
            on (c.kind = n.kind and c.subject = n.subject)
            when matched then update set due_at = n.due_at, claimed_until = null, failures = 0
            when not matched then insert (kind, subject, due_at) values (n.kind, n.subject, n.due_at)""";

    private final JdbcClient jdbc;
    private final JdbcOperations rows;

    JdbcDeskClocks(JdbcClient jdbc, JdbcOperations rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void set(Matter matter, Instant due) {
        jdbc.sql(SET).params(matter.kind(), matter.subject(), time(due)).update();
    }

    @Override
    public void startAll(Map<Matter, Instant> clocks) {
        rows.batchUpdate("insert into desk_clock (kind, subject, due_at) values (?, ?, ?)", clocks.entrySet().stream()
                .map(clock -> new Object[] {clock.getKey().kind(), clock.getKey().subject(), time(clock.getValue())})
                .toList());
    }

    @Override
    public void move(Matter left, Matter reached, Instant due) {
        int moved = jdbc.sql("update desk_clock set kind = ?, subject = ?, due_at = ?, claimed_until = null, failures = 0 "
                        + "where kind = ? and subject = ?")
                .params(reached.kind(), reached.subject(), time(due), left.kind(), left.subject())
                .update();
        if (moved == 0) {
            set(reached, due);
        }
    }

    @Override
    public void stop(Matter matter) {
        jdbc.sql("delete from desk_clock where kind = ? and subject = ?")
                .params(matter.kind(), matter.subject())
                .update();
    }

    @Override
    public Optional<Instant> due(Matter matter) {
        return jdbc.sql("select due_at from desk_clock where kind = ? and subject = ?")
                .params(matter.kind(), matter.subject())
                .query((row, number) -> ActionRow.instant(row, "due_at"))
                .optional();
    }

    @Override
    public Optional<Instant> first() {
        return jdbc.sql("select coalesce(claimed_until, due_at) as next from desk_clock order by next limit 1")
                .query((row, number) -> ActionRow.instant(row, "next"))
                .optional();
    }

    @Override
    public List<Ringing> claim(Instant now, Instant until, int most) {
        List<Ringing> due = jdbc.sql("select kind, subject, failures from desk_clock "
                        + "where due_at <= ? and (claimed_until is null or claimed_until <= ?) "
                        + "order by due_at limit ? for update skip locked")
                .params(time(now), time(now), most)
                .query((row, number) -> ringing(row, until))
                .list();
        rows.batchUpdate("update desk_clock set claimed_until = ? where kind = ? and subject = ?", due.stream()
                .map(one -> new Object[] {time(until), one.matter().kind(), one.matter().subject()})
                .toList());
        return due;
    }

    private static Ringing ringing(ResultSet row, Instant until) throws SQLException {
        Matter matter = new Matter(row.getString("kind"), row.getObject("subject", UUID.class));
        return new Ringing(matter, until, row.getInt("failures"));
    }

    @Override
    public void rung(Ringing clock, Optional<Instant> next) {
        next.ifPresentOrElse(
                due -> claimed("update desk_clock set due_at = ?, claimed_until = null, failures = 0", clock, time(due)),
                () -> claimed("delete from desk_clock", clock));
    }

    @Override
    public void failed(Ringing clock, Instant tryAt) {
        claimed("update desk_clock set claimed_until = ?, failures = failures + 1", clock, time(tryAt));
    }

    private void claimed(String change, Ringing clock, Object... values) {
        jdbc.sql(change + " where kind = ? and subject = ? and claimed_until = ?")
                .params(values)
                .params(clock.matter().kind(), clock.matter().subject(), time(clock.until()))
                .update();
    }
}
