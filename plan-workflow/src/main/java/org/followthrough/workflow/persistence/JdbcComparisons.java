package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.comparison.Difference.Topic;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Comparisons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The copies of live plans in the database. */
@Repository
class JdbcComparisons implements Comparisons {

    private final JdbcClient jdbc;

    JdbcComparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void choose(UUID importId, PlanId plan, Mark chosen) {
        jdbc.sql("delete from import_comparison where import_id = ?").param(importId).update();
        jdbc.sql("insert into import_comparison (import_id, plan_id, chosen_at, chosen_by) values (?, ?, ?, ?)")
                .params(importId, plan.value(), time(chosen), chosen.by().value())
                .update();
    }

    @Override
    public Optional<PlanId> planOf(UUID importId) {
        return jdbc.sql("select plan_id from import_comparison where import_id = ?")
                .param(importId)
                .query((row, at) -> new PlanId(row.getObject("plan_id", UUID.class)))
                .optional();
    }

    @Override
    public void add(UUID importId, TakenOver line) {
        jdbc.sql("insert into import_line (import_id, action_id, topic, taken_over_at, taken_over_by) "
                        + "values (?, ?, ?, ?, ?)")
                .params(importId, line.action().value(), line.topic().name(), time(line.by()), line.by().by().value())
                .update();
    }

    @Override
    public List<TakenOver> takenOver(UUID importId) {
        return jdbc.sql("select " + Columns.IMPORT_LINE + " from import_line where import_id = ? order by taken_over_at")
                .param(importId)
                .query((row, at) -> new TakenOver(new ActionId(row.getObject("action_id", UUID.class)),
                        Topic.valueOf(row.getString("topic")), ActionRow.mark(row, "taken_over")))
                .list();
    }
}
