package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ActionLink;
import org.followthrough.domain.action.ActionLink.Kind;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.ActionLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links between actions in the database. */
@Repository
class JdbcLinks implements ActionLinks {

    private static final String SELECT = "select from_action, to_action, kind from action_link where ";
    private static final String IN_ORDER = " order by added_at, from_action, to_action";

    private final JdbcClient jdbc;

    JdbcLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PlanId plan, Collection<ActionLink> links, Mark added) {
        links.forEach(link -> jdbc.sql("insert into action_link (plan_id, from_action, to_action, kind, added_at, "
                        + "added_by) values (?, ?, ?, ?, ?, ?)")
                .params(plan.value(), link.from().value(), link.to().value(), link.kind().name(), time(added.at()),
                        added.by().value())
                .update());
    }

    @Override
    public void remove(ActionLink link) {
        jdbc.sql("delete from action_link where from_action = ? and to_action = ? and kind = ?")
                .params(link.from().value(), link.to().value(), link.kind().name())
                .update();
    }

    @Override
    public List<ActionLink> ofPlan(PlanId plan) {
        return jdbc.sql(SELECT + "plan_id = ?" + IN_ORDER)
                .param(plan.value())
                .query((row, number) -> link(row))
                .list();
    }

    @Override
    public List<ActionLink> around(ActionId action) {
        return jdbc.sql(SELECT + "(from_action = :action or to_action = :action)" + IN_ORDER)
                .param("action", action.value())
                .query((row, number) -> link(row))
                .list();
    }

    private static ActionLink link(ResultSet row) throws SQLException {
        return new ActionLink(
                new ActionId(row.getObject("from_action", UUID.class)),
                new ActionId(row.getObject("to_action", UUID.class)),
                Kind.valueOf(row.getString("kind")));
    }
}
