package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.util.List;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Milestone;
import org.followthrough.workflow.application.outbound.Milestones;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The milestones in the database. */
@Repository
class JdbcMilestones implements Milestones {

    private final JdbcClient jdbc;

    JdbcMilestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Milestone> of(ActionId action) {
        return ReadOnce.of(new OfAction(action), () -> jdbc
                .sql("select " + Columns.MILESTONE + " from milestone where action_id = ? order by due, position")
                .param(action.value())
                .query((row, number) -> new Milestone(action, row.getInt("position"), ActionRow.day(row, "due"),
                        row.getString("written"), ActionRow.day(row, "met_on"), ActionRow.mark(row, "met")))
                .list());
    }

    private record OfAction(ActionId action) {
    }

    @Override
    public void add(Milestone milestone) {
        jdbc.sql("insert into milestone (action_id, position, due, written) values (?, ?, ?, ?)")
                .params(milestone.action().value(), milestone.number(), milestone.due(), milestone.written())
                .update();
    }

    @Override
    public void addAll(List<Milestone> milestones) {
        milestones.forEach(this::add);
    }

    @Override
    public void meet(Milestone milestone) {
        int met = jdbc.sql("update milestone set met_on = ?, met_at = ?, met_by = ? "
                        + "where action_id = ? and position = ? and met_on is null")
                .params(milestone.metOn(), time(milestone.met()), milestone.met().by().value(),
                        milestone.action().value(), milestone.number())
                .update();
        if (met == 0) {
            throw new StaleStepException(milestone.written());
        }
    }
}
