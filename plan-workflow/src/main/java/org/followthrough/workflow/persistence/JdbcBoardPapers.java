package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.BoardPapers;
import org.followthrough.workflow.port.ReadBoardPaper.LastPaper;
import org.followthrough.workflow.port.ReadBoardPaper.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers of boards in the database. */
@Repository
class JdbcBoardPapers implements BoardPapers {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    JdbcBoardPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(PlanId plan, LocalDate meeting, Standing standing, Mark taken) {
        jdbc.sql("insert into board_paper (id, plan_id, meeting, taken_at, taken_by, total, claimed, checked, "
                        + "on_track, at_risk, off_track) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), plan.value(), meeting, time(taken), taken.by().value(),
                        standing.total(), standing.claimed(), standing.checked(), standing.onTrack(), standing.atRisk(),
                        standing.offTrack())
                .update();
    }

    @Override
    public Optional<LastPaper> last(PlanId plan, LocalDate meeting) {
        return jdbc.sql("select " + Columns.BOARD_PAPER
                        + " from board_paper where plan_id = ? and meeting < ? order by taken_at desc limit 1")
                .params(plan.value(), meeting == null ? NEVER : meeting)
                .query((row, number) -> paper(row))
                .optional();
    }

    private static LastPaper paper(ResultSet row) throws SQLException {
        return new LastPaper(row.getObject("meeting", LocalDate.class), ActionRow.instant(row, "taken_at"),
                new Standing(row.getInt("total"), row.getInt("claimed"), row.getInt("checked"), row.getInt("on_track"),
                        row.getInt("at_risk"), row.getInt("off_track")));
    }

    @Override
    public List<Done> done(PlanId plan, Instant since, Instant until) {
        return jdbc.sql("select distinct t.act, a.number, a.position from trail t join action a on a.id = t.action_id "
                        + "where a.plan_id = ? and t.at >= ? and t.at < ? and not t.refused order by a.position")
                .params(plan.value(), time(since), time(until))
                .query((row, number) -> new Done(row.getString("act"), row.getString("number")))
                .list();
    }
}
