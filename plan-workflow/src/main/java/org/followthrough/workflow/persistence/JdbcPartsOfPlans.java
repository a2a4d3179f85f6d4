package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
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

    private static final String BEHIND = """
            with part as (select c.* from unnest(cast(:plans as uuid array), cast(:kinds as varchar array),
                cast(:numbers as varchar array)) as c(plan_id, kind, number))
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
        jdbc.sql(BEHIND)
                .param("plans", parts.stream().map(part -> part.plan().value()).toArray(UUID[]::new))
                .param("kinds", words(parts.stream().map(part -> part.about().kind().name())))
                .param("numbers", words(parts.stream().map(part -> part.about().number())))
                .query((ResultSet row) -> {
                    Part part = new Part(new PlanId(row.getObject("plan_id", UUID.class)),
                            new Challenged(Kind.valueOf(row.getString("kind")), row.getString("number")));
                    Behind first = new Behind(row.getString("wording"), new ArrayList<>());
                    behind.computeIfAbsent(part, none -> first).actions().add(new ActionId(row.getObject("id", UUID.class)));
                });
        return behind;
    }

    private static String[] words(Stream<String> words) {
        return words.toArray(String[]::new);
    }
}
