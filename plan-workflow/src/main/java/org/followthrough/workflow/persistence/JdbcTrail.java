package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail in the database; it knows how to add and nothing else. */
@Repository
class JdbcTrail implements Trail {

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;

    JdbcTrail(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void add(TrailEntry entry) {
        jdbc.sql("insert into trail (at, act, who, for_whom, plan_id, action_id, from_wording, to_wording, why, refused)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(ActionRow.time(entry.at()), entry.act(), ActionRow.id(entry.who()),
                        ActionRow.id(entry.forWhom()), plan(entry), action(entry), entry.from(), entry.to(),
                        entry.why(), entry.refused())
                .update();
    }

    @Override
    public void addRefusal(TrailEntry entry) {
        alone.executeWithoutResult(status -> add(entry));
    }

    @Override
    public List<TrailEntry> ofAction(ActionId action) {
        return jdbc.sql("select * from trail where action_id = ? order by position desc")
                .param(action.value())
                .query((row, number) -> entry(row))
                .list();
    }

    private static TrailEntry entry(ResultSet row) throws SQLException {
        UUID plan = row.getObject("plan_id", UUID.class);
        UUID action = row.getObject("action_id", UUID.class);
        return new TrailEntry(
                ActionRow.instant(row, "at"),
                row.getString("act"),
                ActionRow.person(row, "who"),
                ActionRow.person(row, "for_whom"),
                plan == null ? null : new PlanId(plan),
                action == null ? null : new ActionId(action),
                row.getString("from_wording"),
                row.getString("to_wording"),
                row.getString("why"),
                row.getBoolean("refused"));
    }

    private static UUID plan(TrailEntry entry) {
        return entry.plan() == null ? null : entry.plan().value();
    }

    private static UUID action(TrailEntry entry) {
        return entry.action() == null ? null : entry.action().value();
    }
}
