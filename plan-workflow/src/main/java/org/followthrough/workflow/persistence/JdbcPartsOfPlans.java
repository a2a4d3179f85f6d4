package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.challenge.Challenged.Kind;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.PartsOfPlans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts of plans in the database, each kind found by its own key. */
@Repository
class JdbcPartsOfPlans implements PartsOfPlans {

    private static final String PARTS = """
            with part as (select c.* from unnest(cast(:plans as uuid array), cast(:kinds as varchar array),
                cast(:numbers as varchar array)) as c(plan_id, kind, number))
            """;
    private static final String BEHIND = PARTS + """
            select c.plan_id, c.kind, c.number, a.title wording, a.id, a.position
            from part c join action a on a.plan_id = c.plan_id and a.number = c.number where c.kind = 'ACTION'
            union all
            select c.plan_id, c.kind, c.number, i.wording, a.id, a.position
            from part c join issue i on i.plan_id = c.plan_id and i.number = c.number
            join action a on a.plan_id = i.plan_id and a.issue_number = i.number where c.kind = 'ISSUE'
            union all
            select c.plan_id, c.kind, c.number, t.name, a.id, a.position
            from part c join theme t on t.plan_id = c.plan_id and t.code = c.number
            join issue i on i.plan_id = t.plan_id and i.theme_code = t.code
            join action a on a.plan_id = i.plan_id and a.issue_number = i.number where c.kind = 'THEME'
            order by plan_id, position""";
    private static final String NAMES = PARTS + """
            select c.plan_id, c.kind, c.number, i.wording
            from part c join issue i on i.plan_id = c.plan_id and i.number = c.number where c.kind = 'ISSUE'
            union all
            select c.plan_id, c.kind, c.number, t.name
            from part c join theme t on t.plan_id = c.plan_id and t.code = c.number where c.kind = 'THEME'""";

    private final JdbcClient jdbc;

    JdbcPartsOfPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Part, Behind> find(Collection<Part> parts) {
        if (parts.isEmpty()) {
            return Map.of();
        }
        Map<Part, Behind> behind = new HashMap<>();
        ask(BEHIND, parts).query((ResultSet row) -> {
            Behind first = new Behind(row.getString("wording"), new ArrayList<>());
            behind.computeIfAbsent(part(row), none -> first).actions().add(new ActionId(row.getObject("id", UUID.class)));
        });
        return behind;
    }

    @Override
    public Map<Part, String> names(Collection<Part> parts) {
        if (parts.isEmpty()) {
            return Map.of();
        }
        Map<Part, String> names = new HashMap<>();
        ask(NAMES, parts).query((ResultSet row) -> {
            names.put(part(row), row.getString("wording"));
        });
        return names;
    }

    private JdbcClient.StatementSpec ask(String sql, Collection<Part> parts) {
        return jdbc.sql(sql)
                .param("plans", parts.stream().map(part -> part.plan().value()).toArray(UUID[]::new))
                .param("kinds", words(parts.stream().map(part -> part.about().kind().name())))
                .param("numbers", words(parts.stream().map(part -> part.about().number())));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(new PlanId(row.getObject("plan_id", UUID.class)),
                new Challenged(Kind.valueOf(row.getString("kind")), row.getString("number")));
    }

    private static String[] words(Stream<String> words) {
        return words.toArray(String[]::new);
    }
}
