package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.ids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.ColourFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What colours depend on, each from its own table and all of it with one statement. Nothing of this speaks any more in
 * the colour of an action that is closed, and most are.
 */
@Repository
class JdbcColourFacts implements ColourFacts {

    /** Of an action {@code a}: when its manager, having agreed that it is blocked, looks at it again. */
    static final String BLOCKED_UNTIL = """
            select max(b.review) from blockage b where b.action_id = a.id and b.ended_at is null
            and b.lapsed_at is null and b.agreed_at is not null and b.cycle = a.cycle and b.returns = a.returns""";

    private static final Map<String, String> FACTS = new LinkedHashMap<>();

    static {
        FACTS.put("pieces", "select count(*) from evidence e where e.action_id = a.id and e.cycle = a.cycle");
        FACTS.put("highest_rung", "select max(r.rung) from escalation r where r.action_id = a.id and r.cycle = a.cycle "
                + "and r.agreed = a.agreed");
        FACTS.put("extensions", "select count(*) from extension x where x.action_id = a.id and x.granted");
        FACTS.put("pending", "select count(*) from extension x where x.action_id = a.id and x.granted is null");
        FACTS.put("blocked_until", BLOCKED_UNTIL);
        FACTS.put("failed_at", "select max(c.checked_at) from assurance_check c where c.action_id = a.id and not c.passed "
                + "and c.cycle + 1 = a.cycle");
        FACTS.put("contradictions", "select count(*) from finding f where f.action_id = a.id and f.settlement is null "
                + "and f.claim is not null");
        FACTS.put("kept", "select array_agg(o.kept order by o.due) from check_occurrence o where o.action_id = a.id");
        FACTS.put("depends_on", "select array_agg(l.to_action) from action_link l where l.from_action = a.id "
                + "and l.kind = 'DEPENDS_ON'");
    }

    private static final String SELECT = "select a.id, " + FACTS.entrySet().stream()
            .map(fact -> "case when %s then (%s) end %s"
                    .formatted(TaskSql.Conditions.OPEN, fact.getValue(), fact.getKey()))
            .collect(Collectors.joining(", ")) + """
            , h.colour, h.instead_of, h.set_at, h.set_by, h.reason, h.last_day
            from action a left join colour_override h on h.action_id = a.id and h.ended_at is null
            where %s and (%s or h.colour is not null)""";

    private final JdbcClient jdbc;

    JdbcColourFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ActionId, Known> of(Collection<ActionId> actions) {
        return actions.isEmpty() ? Map.of() : of("a.id = any(:key)", ids(actions));
    }

    @Override
    public Map<ActionId, Known> of(PlanId plan) {
        return of("a.plan_id = :key", plan.value());
    }

    private Map<ActionId, Known> of(String which, Object key) {
        Map<ActionId, Known> known = new HashMap<>();
        jdbc.sql(SELECT.formatted(which, TaskSql.Conditions.OPEN)).param("key", key).query((ResultSet row) -> {
            known.put(new ActionId(row.getObject("id", UUID.class)), known(row));
        });
        return known;
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getInt("pieces"),
                row.getInt("highest_rung"),
                row.getInt("extensions"),
                row.getInt("pending") > 0,
                ActionRow.day(row, "blocked_until"),
                ActionRow.instant(row, "failed_at"),
                row.getInt("contradictions") > 0,
                Arrays.stream(ActionRow.values(row, "kept")).map(Boolean.class::cast).toList(),
                Arrays.stream(ActionRow.values(row, "depends_on")).map(id -> new ActionId((UUID) id)).toList(),
                row.getString("colour") == null ? null : JdbcColourOverrides.override(row));
    }
}
