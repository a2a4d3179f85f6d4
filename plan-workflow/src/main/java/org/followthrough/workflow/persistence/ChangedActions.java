package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Actions.Changed;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Writes actions that have changed, with those around them of whom there can be several. What has changed is known from
 * how they were loaded, and is not looked up again.
 */
final class ChangedActions {

    private static final String OWNER =
            "insert into action_owner (action_id, position, person_id, ended_at) values (:action, :position, :person, :ended)";
    private static final String CONTRIBUTOR =
            "insert into action_contributor (action_id, person_id, ended_at) values (:action, :person, :ended)";

    private final NamedParameterJdbcOperations rows;

    ChangedActions(NamedParameterJdbcOperations rows) {
        this.rows = rows;
    }

    /** @throws StaleStepException if one of them was saved by somebody else since it was loaded */
    void save(List<Changed> changes) {
        int[] saved = run(update(changes), changes.stream().map(change -> ActionColumns.of(change.after())));
        for (int one = 0; one < saved.length; one++) {
            if (saved[one] == 0) {
                throw new StaleStepException(changes.get(one).after().number());
            }
        }
        savePeople("action_owner", OWNER, changes, action -> action.desks().owners());
        savePeople("action_contributor", CONTRIBUTOR, changes, action -> action.desks().contributors());
    }

    /**
     * One statement for all of them, with every column that differs in one of them. Who is accountable is always among
     * them: it is worked out from the owners, and a draft does not say it.
     */
    private static String update(List<Changed> changes) {
        Set<String> columns = new LinkedHashSet<>(Set.of("accountable"));
        for (Changed change : changes) {
            Map<String, Object> before = ActionColumns.of(change.before());
            ActionColumns.of(change.after()).forEach((column, value) -> {
                if (!Objects.equals(before.get(column), value)) {
                    columns.add(column);
                }
            });
        }
        return columns.stream().map(column -> column + " = :" + column + ", ").collect(Collectors.joining("",
                "update action set ", "version = version + 1 where id = :id and version = :version"));
    }

    private void savePeople(
            String table, String insert, List<Changed> changes, Function<Action, List<PersonId>> people) {
        List<Changed> others = changes.stream().filter(change -> change.differs(people)).toList();
        List<Changed> ended = changes.stream()
                .filter(change -> !change.differs(people) && change.differs(Action::endedAt)
                        && !people.apply(change.after()).isEmpty())
                .toList();
        run("delete from " + table + " where action_id = :action", others.stream().map(ChangedActions::ended));
        run(insert, others.stream().flatMap(change -> people(change.after(), people.apply(change.after()))));
        run("update " + table + " set ended_at = :ended where action_id = :action",
                ended.stream().map(ChangedActions::ended));
    }

    private static Stream<Map<String, Object>> people(Action action, List<PersonId> people) {
        return IntStream.range(0, people.size()).mapToObj(position -> {
            Map<String, Object> row = ended(action);
            row.put("position", position);
            row.put("person", people.get(position).value());
            return row;
        });
    }

    private static Map<String, Object> ended(Changed change) {
        return ended(change.after());
    }

    private static Map<String, Object> ended(Action action) {
        Map<String, Object> row = new HashMap<>();
        row.put("action", action.id().value());
        row.put("ended", time(action.endedAt()));
        return row;
    }

    @SuppressWarnings("unchecked")
    private int[] run(String sql, Stream<Map<String, Object>> values) {
        Map<String, Object>[] batch = values.toArray(Map[]::new);
        return batch.length == 0 ? new int[0] : rows.batchUpdate(sql, batch);
    }
}
