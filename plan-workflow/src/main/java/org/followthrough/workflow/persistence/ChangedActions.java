package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    private static final String SAVE = """
            update action set baseline = :baseline, agreed = :agreed, forecast = :forecast,
                accountable = :accountable, manager = :manager, service_manager = :serviceManager, head_of_service = :headOfService,
                director = :director, auditor = :auditor,
                offered_at = :offeredAt, offered_by = :offeredBy,
                accepted_at = :acceptedAt, accepted_by = :acceptedBy,
                declined_at = :declinedAt, declined_by = :declinedBy,
                submitted_at = :submittedAt, submitted_by = :submittedBy,
                signed_off_at = :signedOffAt, signed_off_by = :signedOffBy,
                confirmed_at = :confirmedAt, confirmed_by = :confirmedBy, proof_level = :level, proven_at = :provenAt,
                embedded_at = :embeddedAt, embedded_by = :embeddedBy,
                closed_as = :closedAs, closed_at = :closedAt, closed_by = :closedBy,
                closed_until = :closedUntil, replaced_by = :replacedBy,
                cycle = :cycle, returns = :returns, last_update_at = :lastUpdate, version = version + 1
            where id = :id and version = :version""";

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
        int[] saved = run(SAVE, changes.stream().map(change -> ActionColumns.of(change.after())));
        for (int one = 0; one < saved.length; one++) {
            if (saved[one] == 0) {
                throw new StaleStepException(changes.get(one).after().number());
            }
        }
        savePeople("action_owner", OWNER, changes, action -> action.desks().owners());
        savePeople("action_contributor", CONTRIBUTOR, changes, action -> action.desks().contributors());
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
