package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.ids;
import static org.followthrough.workflow.persistence.ActionRow.id;
import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.recurring.Frequency;
import org.followthrough.domain.recurring.Occurrence;
import org.followthrough.domain.recurring.RecurringCheck;
import org.followthrough.domain.recurring.Regularity;
import org.followthrough.workflow.application.outbound.RecurringChecks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recurring checks in the database. */
@Repository
class JdbcRecurringChecks implements RecurringChecks {

    private final JdbcClient jdbc;

    JdbcRecurringChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(RecurringCheck check) {
        jdbc.sql("insert into recurring_check (action_id, frequency, relaxes, begun) values (?, ?, ?, ?)")
                .params(check.action().value(), check.regularity().frequency().name(), check.regularity().relaxes(),
                        check.begun())
                .update();
    }

    @Override
    public void beginAgain(ActionId action, LocalDate begun) {
        jdbc.sql("update recurring_check set begun = ? where action_id = ?").params(begun, action.value()).update();
    }

    @Override
    public Map<ActionId, RecurringCheck> of(Collection<ActionId> actions) {
        return actions.isEmpty() ? Map.of() : jdbc.sql("select " + Columns.RECURRING_CHECK
                        + " from recurring_check where action_id = any(:actions)")
                .param("actions", ids(actions))
                .query((row, number) -> check(row))
                .list()
                .stream()
                .collect(Collectors.toMap(RecurringCheck::action, Function.identity()));
    }

    @Override
    public Map<ActionId, List<Occurrence>> occurrences(Collection<ActionId> actions) {
        return actions.isEmpty() ? Map.of() : jdbc.sql(
                        "select " + Columns.CHECK_OCCURRENCE + " from check_occurrence where action_id = any(:actions) order by due")
                .param("actions", ids(actions))
                .query((row, number) -> occurrence(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Occurrence::action));
    }

    @Override
    public void add(Occurrence occurrence) {
        jdbc.sql("insert into check_occurrence (action_id, due, kept, recorded_at, recorded_by, note) "
                        + "values (?, ?, ?, ?, ?, ?)")
                .params(occurrence.action().value(), occurrence.due(), occurrence.kept(), time(occurrence.at()),
                        id(occurrence.by()), occurrence.note())
                .update();
    }

    private static RecurringCheck check(ResultSet row) throws SQLException {
        return new RecurringCheck(
                new ActionId(row.getObject("action_id", UUID.class)),
                new Regularity(Frequency.valueOf(row.getString("frequency")), row.getBoolean("relaxes")),
                ActionRow.day(row, "begun"));
    }

    private static Occurrence occurrence(ResultSet row) throws SQLException {
        return new Occurrence(
                new ActionId(row.getObject("action_id", UUID.class)),
                ActionRow.day(row, "due"),
                row.getBoolean("kept"),
                ActionRow.instant(row, "recorded_at"),
                ActionRow.person(row, "recorded_by"),
                row.getString("note"));
    }
}
