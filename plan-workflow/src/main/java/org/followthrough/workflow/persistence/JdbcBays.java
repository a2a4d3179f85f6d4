package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.workflow.application.outbound.Bays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bays in the database. Each method is one statement, so that a kill leaves no half of anything. */
@Repository
class JdbcBays implements Bays {

    private static final int DIGITS_AFTER_THE_BAY = 62;

    private final JdbcClient jdbc;

    JdbcBays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Bay> due(Instant now) {
        return jdbc.sql("select name, due_at from evidence_bay where due_at <= ? order by due_at, name")
                .param(time(now))
                .query((row, number) -> new Bay(row.getString("name"), ActionRow.instant(row, "due_at")))
                .list();
    }

    @Override
    public boolean claim(Bay bay, Instant until) {
        return jdbc.sql("update evidence_bay set due_at = ? where name = ? and due_at = ?")
                .params(time(until), bay.name(), time(bay.dueAt()))
                .update() == 1;
    }

    @Override
    public void swept(Bay claimed, Instant at, Instant next) {
        jdbc.sql("update evidence_bay set due_at = ?, swept_at = ? where name = ? and due_at = ?")
                .params(time(next), time(at), claimed.name(), time(claimed.dueAt()))
                .update();
    }

    @Override
    public void failed(Bay claimed, Instant next) {
        jdbc.sql("update evidence_bay set due_at = ? where name = ? and due_at = ?")
                .params(time(next), claimed.name(), time(claimed.dueAt()))
                .update();
    }

    @Override
    public Optional<Instant> sweptSince() {
        return jdbc.sql("select min(swept_at) as since, count(*) - count(swept_at) as never from evidence_bay")
                .query((row, number) -> row.getInt("never") > 0
                        ? Optional.<Instant>empty()
                        : Optional.of(ActionRow.instant(row, "since")))
                .single();
    }

    @Override
    public void hold(String bay) {
        jdbc.sql("select name from evidence_bay where name = ? for update")
                .param(bay)
                .query(String.class)
                .single();
    }

    @Override
    public Set<String> needed(String bay) {
        return new HashSet<>(jdbc.sql("select distinct sha256 from evidence where sha256 between ? and ?")
                .params(bay + "0".repeat(DIGITS_AFTER_THE_BAY), bay + "f".repeat(DIGITS_AFTER_THE_BAY))
                .query(String.class)
                .list());
    }
}
