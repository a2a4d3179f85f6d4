package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    private final JdbcClient jdbc;

    PeopleOfActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param which a condition on the action {@code a}, with the parameter {@code key} */
    ActionRow.People around(String which, Object key) {
        Map<String, Map<UUID, Set<PersonId>>> hands = hands(which, key);
        return new ActionRow.People(
                lists("action_owner", which, key, "t.position"),
                lists("action_contributor", which, key, "t.person_id"),
                hands.getOrDefault("submitted", Map.of()),
                hands.getOrDefault("signed-off", Map.of()));
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

    /** Whoever submitted or signed off in the current cycle, by act and action. */
    private Map<String, Map<UUID, Set<PersonId>>> hands(String which, Object key) {
        Map<String, Map<UUID, Set<PersonId>>> hands = new HashMap<>();
        jdbc.sql("select s.act, s.action_id, s.done_by, s.done_for from action_step s join action a on a.id = s.action_id "
                        + "where s.cycle = a.cycle and s.act in ('submitted', 'signed-off') and " + which)
                .param("key", key)
                .query((ResultSet row) -> {
                    Set<PersonId> both = hands.computeIfAbsent(row.getString("act"), none -> new HashMap<>())
                            .computeIfAbsent(row.getObject("action_id", UUID.class), none -> new LinkedHashSet<>());
                    both.add(ActionRow.person(row, "done_by"));
                    Optional.ofNullable(ActionRow.person(row, "done_for")).ifPresent(both::add);
                });
        return hands;
    }

    private void saveOwners(Action action) {
        Kept kept = kept("action_owner", action, "position");
        if (!kept.people().equals(action.desks().owners())) {
            jdbc.sql("delete from action_owner where action_id = ?").param(action.id().value()).update();
            int position = 0;
            for (PersonId owner : action.desks().owners()) {
                jdbc.sql("insert into action_owner (action_id, position, person_id, ended_at) values (?, ?, ?, ?)")
                        .params(action.id().value(), position++, owner.value(), time(action.endedAt()))
                        .update();
            }
        } else if (!kept.ended(action)) {
            end("action_owner", action);
        }
    }

    private void saveContributors(Action action) {
        Kept kept = kept("action_contributor", action, "person_id");
        List<PersonId> wanted = action.desks().contributors();
        kept.people().stream().filter(person -> !wanted.contains(person)).forEach(person ->
                jdbc.sql("delete from action_contributor where action_id = ? and person_id = ?")
                        .params(action.id().value(), person.value())
                        .update());
        wanted.stream().filter(person -> !kept.people().contains(person)).forEach(person ->
                jdbc.sql("insert into action_contributor (action_id, person_id, ended_at) values (?, ?, ?)")
                        .params(action.id().value(), person.value(), time(action.endedAt()))
                        .update());
        if (!kept.ended(action)) {
            end("action_contributor", action);
        }
    }

    private Kept kept(String table, Action action, String order) {
        Kept kept = new Kept(new ArrayList<>(), new HashSet<>());
        jdbc.sql("select person_id, ended_at from " + table + " where action_id = ? order by " + order)
                .param(action.id().value())
                .query((ResultSet row) -> {
                    kept.people().add(ActionRow.person(row, "person_id"));
                    kept.ends().add(Optional.ofNullable(ActionRow.instant(row, "ended_at")));
                });
        return kept;
    }

    private void end(String table, Action action) {
        jdbc.sql("update " + table + " set ended_at = ? where action_id = ?")
                .params(time(action.endedAt()), action.id().value())
                .update();
    }

    private record Kept(List<PersonId> people, Set<Optional<Instant>> ends) {

        boolean ended(Action action) {
            return Set.of(Optional.ofNullable(action.endedAt())).containsAll(ends);
        }
    }
}
