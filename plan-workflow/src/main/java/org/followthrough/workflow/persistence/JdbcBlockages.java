package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.by;
import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Blockage;
import org.followthrough.workflow.application.outbound.Blockages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The blockages in the database. */
@Repository
class JdbcBlockages implements Blockages {

    private final JdbcClient jdbc;
    private final WhoseTurn turns;

    JdbcBlockages(JdbcClient jdbc, WhoseTurn turns) {
        this.jdbc = jdbc;
        this.turns = turns;
    }

    @Override
    public void add(Blockage blockage) {
        jdbc.sql("insert into blockage (id, action_id, cycle, returns, cause, reported_at, reported_by) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(blockage.id(), blockage.action().value(), blockage.cycle(), blockage.returns(),
                        blockage.cause(), time(blockage.reported()), by(blockage.reported()))
                .update();
        turns.copy(WaitsAtDesk.BLOCKAGE, List.of(blockage.action()));
    }

    @Override
    public void settle(Blockage blockage) {
        jdbc.sql("update blockage set agreed_at = ?, agreed_by = ?, review = ?, ended_at = ?, ended_by = ? where id = ?")
                .params(time(blockage.agreed()), by(blockage.agreed()), blockage.review(), time(blockage.ended()),
                        by(blockage.ended()), blockage.id())
                .update();
    }

    @Override
    public Optional<Blockage> find(UUID id) {
        return jdbc.sql("select " + Columns.BLOCKAGE + " from blockage where id = ? and lapsed_at is null")
                .param(id)
                .query((row, number) -> blockage(row))
                .optional();
    }

    @Override
    public List<Blockage> of(ActionId action) {
        return jdbc.sql("select " + Columns.BLOCKAGE
                        + " from blockage where action_id = ? and lapsed_at is null order by reported_at desc, id")
                .param(action.value())
                .query((row, number) -> blockage(row))
                .list();
    }

    @Override
    public void lapse(ActionId action, Instant at) {
        jdbc.sql("update blockage set lapsed_at = ? where action_id = ? and ended_at is null and lapsed_at is null")
                .params(time(at), action.value())
                .update();
    }

    private static Blockage blockage(ResultSet row) throws SQLException {
        return new Blockage(
                row.getObject("id", UUID.class),
                new ActionId(row.getObject("action_id", UUID.class)),
                row.getInt("cycle"),
                row.getInt("returns"),
                row.getString("cause"),
                ActionRow.mark(row, "reported"),
                ActionRow.mark(row, "agreed"),
                ActionRow.day(row, "review"),
                ActionRow.mark(row, "ended"));
    }
}
