package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.ids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.Reached;
import org.followthrough.workflow.application.outbound.ListedActions;
import org.followthrough.workflow.port.ActionRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lists show of actions, with one statement. */
@Repository
class JdbcListedActions implements ListedActions {

    private static final String SELECT = """
            select a.id, p.number plan, a.number, a.title, a.agreed, a.must_do, a.offered_at is not null offered,
            a.accepted_at is not null accepted, a.submitted_at is not null submitted, a.signed_off_at is not null signed_off,
            a.embedded_at is not null embedded, a.closed_as, a.confirmed_at, (%s) blocked_until, m.name manager, u.name auditor,
            (select array_agg(w.name order by o.position) from action_owner o join person w on w.id = o.person_id
                where o.action_id = a.id) owners
            from action a join plan p on p.id = a.plan_id
            left join person m on m.id = a.manager left join person u on u.id = a.auditor
            where a.id = any(?)""".formatted(JdbcColourFacts.BLOCKED_UNTIL);

    private final JdbcClient jdbc;

    JdbcListedActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ActionId, Listed> of(Collection<ActionId> actions) {
        Map<ActionId, Listed> listed = new HashMap<>();
        if (!actions.isEmpty()) {
            jdbc.sql(SELECT).param(ids(actions)).query((ResultSet row) -> {
                listed.put(new ActionId(row.getObject("id", UUID.class)), listed(row));
            });
        }
        return listed;
    }

    private static Listed listed(ResultSet row) throws SQLException {
        Instant confirmed = ActionRow.instant(row, "confirmed_at");
        return new Listed(
                new ActionRef(row.getInt("plan"), row.getString("number")),
                row.getString("title"),
                ActionRow.day(row, "agreed"),
                row.getBoolean("must_do"),
                reached(row, confirmed != null).stage(),
                ActionRow.day(row, "blocked_until"),
                Arrays.stream(ActionRow.values(row, "owners")).map(String.class::cast).toList(),
                row.getString("manager"),
                row.getString("auditor"),
                confirmed);
    }

    /** To read by whom and when each step was done took a fifth of what a page of tasks took in Java. */
    private static Reached reached(ResultSet row, boolean confirmed) throws SQLException {
        String closing = row.getString("closed_as");
        return new Reached(row.getBoolean("offered"), row.getBoolean("accepted"), row.getBoolean("submitted"),
                row.getBoolean("signed_off"), confirmed, row.getBoolean("embedded"),
                closing == null ? null : Closing.Kind.valueOf(closing));
    }
}
