package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.persistence.ActionRow.Several;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads all the actions of a plan. Those around them are read table by table: for a thousand actions that is quicker than
 * asking for the people of each, as is done for a few.
 */
final class ActionsOfPlan {

    private final JdbcClient jdbc;

    ActionsOfPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Action> read(PlanId plan) {
        Map<UUID, List<PersonId>> owners = lists("action_owner", "t.position", plan);
        Map<UUID, List<PersonId>> contributors = lists("action_contributor", "t.person_id", plan);
        Map<String, Map<UUID, Set<PersonId>>> hands = hands(plan);
        return jdbc.sql("select " + Columns.of("a", Columns.ACTION) + " from action a where a.plan_id = ? order by a.position")
                .param(plan.value())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return ActionRow.read(row, new Several(
                            owners.getOrDefault(id, List.of()),
                            contributors.getOrDefault(id, List.of()),
                            hands.getOrDefault("submitted", Map.of()).getOrDefault(id, Set.of()),
                            hands.getOrDefault("signed-off", Map.of()).getOrDefault(id, Set.of())));
                })
                .list();
    }

    private Map<UUID, List<PersonId>> lists(String table, String order, PlanId plan) {
        Map<UUID, List<PersonId>> lists = new HashMap<>();
        jdbc.sql("select t.action_id, t.person_id from " + table + " t join action a on a.id = t.action_id "
                        + "where a.plan_id = ? order by t.action_id, " + order)
                .param(plan.value())
                .query((ResultSet row) -> {
                    lists.computeIfAbsent(row.getObject(1, UUID.class), first -> new ArrayList<>())
                            .add(new PersonId(row.getObject(2, UUID.class)));
                });
        return lists;
    }

    /** Whoever submitted or signed off in the current cycle, by act and action. */
    private Map<String, Map<UUID, Set<PersonId>>> hands(PlanId plan) {
        Map<String, Map<UUID, Set<PersonId>>> hands = new HashMap<>();
        jdbc.sql("select s.act, s.action_id, s.done_by, s.done_for from action_step s join action a on a.id = s.action_id "
                        + "where s.cycle = a.cycle and s.act in ('submitted', 'signed-off') and a.plan_id = ?")
                .param(plan.value())
                .query((ResultSet row) -> {
                    Set<PersonId> both = hands.computeIfAbsent(row.getString("act"), first -> new HashMap<>())
                            .computeIfAbsent(row.getObject("action_id", UUID.class), first -> new LinkedHashSet<>());
                    both.add(ActionRow.person(row, "done_by"));
                    Optional.ofNullable(ActionRow.person(row, "done_for")).ifPresent(both::add);
                });
        return hands;
    }
}
