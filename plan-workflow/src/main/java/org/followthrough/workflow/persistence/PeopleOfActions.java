package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those around actions of whom there can be several: owners, contributors, and whoever submitted or signed off. */
final class PeopleOfActions {

    private static final String ONE_ACTION = "a.id = :key";

    private final JdbcClient jdbc;

    PeopleOfActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param which a condition on the action {@code a}, with the parameter {@code key} */
    ActionRow.People around(String which, Object key) {
        return new ActionRow.People(
                lists("action_owner", which, key, "t.position"),
                lists("action_contributor", which, key, "t.person_id"),
                hands("submitted", which, key),
                hands("signed-off", which, key));
    }

    void save(Action action) {
        saveOwners(action);
        saveContributors(action);
    }

    private Map<UUID, List<PersonId>> lists(String table, String which, Object key, String order) {
        Map<UUID, List<PersonId>> lists = new LinkedHashMap<>();
        jdbc.sql("select t.action_id, t.person_id from " + table + " t join action a on a.id = t.action_id where "
                        + which + " order by t.action_id, " + order)
                .param("key", key)
                .query((ResultSet row) -> {
                    lists.computeIfAbsent(row.getObject(1, UUID.class), none -> new ArrayList<>())
                            .add(new PersonId(row.getObject(2, UUID.class)));
                });
        return lists;
    }

    private Map<UUID, Set<PersonId>> hands(String act, String which, Object key) {
        Map<UUID, Set<PersonId>> hands = new LinkedHashMap<>();
        jdbc.sql("select s.action_id, s.done_by, s.done_for from action_step s join action a on a.id = s.action_id "
                        + "where s.cycle = a.cycle and s.act = :act and " + which)
                .param("act", act)
                .param("key", key)
                .query((ResultSet row) -> {
                    Set<PersonId> both =
                            hands.computeIfAbsent(row.getObject(1, UUID.class), none -> new LinkedHashSet<>());
                    both.add(ActionRow.person(row, "done_by"));
                    Optional.ofNullable(ActionRow.person(row, "done_for")).ifPresent(both::add);
                });
        return hands;
    }

    private void saveOwners(Action action) {
        List<PersonId> kept = lists("action_owner", ONE_ACTION, action.id().value(), "t.position")
                .getOrDefault(action.id().value(), List.of());
        if (kept.equals(action.desks().owners())) {
            return;
        }
        jdbc.sql("delete from action_owner where action_id = ?").param(action.id().value()).update();
        int position = 0;
        for (PersonId owner : action.desks().owners()) {
            jdbc.sql("insert into action_owner (action_id, position, person_id) values (?, ?, ?)")
                    .params(action.id().value(), position++, owner.value())
                    .update();
        }
    }

    private void saveContributors(Action action) {
        List<PersonId> kept = lists("action_contributor", ONE_ACTION, action.id().value(), "t.person_id")
                .getOrDefault(action.id().value(), List.of());
        List<PersonId> wanted = action.desks().contributors();
        kept.stream().filter(person -> !wanted.contains(person)).forEach(person ->
                jdbc.sql("delete from action_contributor where action_id = ? and person_id = ?")
                        .params(action.id().value(), person.value())
                        .update());
        wanted.stream().filter(person -> !kept.contains(person)).forEach(person ->
                jdbc.sql("insert into action_contributor (action_id, person_id) values (?, ?)")
                        .params(action.id().value(), person.value())
                        .update());
    }
}
