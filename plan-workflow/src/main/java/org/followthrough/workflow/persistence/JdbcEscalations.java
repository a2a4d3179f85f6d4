package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.ids;
import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.escalation.Answer;
import org.followthrough.domain.escalation.Escalation;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Escalations;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fired rungs in the database. */
@Repository
class JdbcEscalations implements Escalations {

    private final JdbcClient jdbc;
    private final JdbcOperations rows;
    private final OwedAnswers owed;

    JdbcEscalations(JdbcClient jdbc, JdbcOperations rows, OwedAnswers owed) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.owed = owed;
    }

    @Override
    public List<Escalation> fired(ActionId action, int cycle, LocalDate agreed) {
        return jdbc.sql("select " + Columns.ESCALATION + " from escalation where action_id = ? and cycle = ? and agreed = ? order by rung")
                .params(action.value(), cycle, agreed)
                .query((row, number) -> escalation(row))
                .list();
    }

    @Override
    public List<Escalation> all(ActionId action) {
        return jdbc.sql("select " + Columns.ESCALATION + " from escalation where action_id = ? order by fired_at, rung")
                .param(action.value())
                .query((row, number) -> escalation(row))
                .list();
    }

    @Override
    public Map<ActionId, List<Escalation>> all(Collection<ActionId> actions) {
        return jdbc.sql("select " + Columns.ESCALATION + " from escalation where action_id = any(?) order by fired_at, rung")
                .param(ids(actions))
                .query((row, number) -> escalation(row))
                .list().stream()
                .collect(Collectors.groupingBy(Escalation::action));
    }

    @Override
    public Map<ActionId, Instant> owedSince(Collection<ActionId> actions) {
        if (actions.isEmpty()) {
            return Map.of();
        }
        Map<ActionId, Instant> since = new HashMap<>();
        jdbc.sql("select action_id, min(fired_at) since from escalation where answer_owed and answered_at is null "
                        + "and action_id = any(:actions) group by action_id")
                .param("actions", ids(actions))
                .query((ResultSet row) -> {
                    since.put(new ActionId(row.getObject("action_id", UUID.class)), ActionRow.instant(row, "since"));
                });
        return since;
    }

    @Override
    public boolean isAnswerOwed(ActionId action) {
        return jdbc.sql("select count(*) from escalation where action_id = ? and answer_owed and answered_at is null")
                .param(action.value())
                .query(Integer.class)
                .single() > 0;
    }

    @Override
    public void claim(Collection<Escalation> escalations) {
        rows.batchUpdate("insert into escalation (action_id, cycle, agreed, rung, fired_at, answer_owed) "
                        + "values (?, ?, ?, ?, ?, ?)",
                escalations.stream().map(JdbcEscalations::columns).toList());
        owed.begin(escalations.stream().filter(Escalation::answerOwed).toList());
    }

    private static Object[] columns(Escalation claimed) {
        return new Object[] {claimed.action().value(), claimed.cycle(), claimed.agreed(), claimed.rung(), time(claimed.at()),
            claimed.answerOwed()};
    }

    @Override
    public void answer(ActionId action, Answer answer, PersonId by, Instant at) {
        owed.end(action);
        jdbc.sql("update escalation set answered_at = ?, answered_by = ?, answer_kind = ?, answer_wording = ? "
                        + "where action_id = ? and answer_owed and answered_at is null")
                .params(time(at), by.value(), answer.kind(), answer.words(), action.value())
                .update();
    }

    @Override
    public Map<ActionId, List<Answered>> answers(Collection<ActionId> actions) {
        return jdbc.sql("select " + Columns.ESCALATION + " from escalation where action_id = any(:actions) order by fired_at, rung")
                .param("actions", ids(actions))
                .query((row, number) -> new Answered(
                        escalation(row), row.getString("answer_kind"), row.getString("answer_wording")))
                .list().stream()
                .collect(Collectors.groupingBy(answered -> answered.escalation().action()));
    }

    private static Escalation escalation(ResultSet row) throws SQLException {
        return new Escalation(
                new ActionId(row.getObject("action_id", UUID.class)),
                row.getInt("cycle"),
                row.getInt("rung"),
                ActionRow.day(row, "agreed"),
                ActionRow.instant(row, "fired_at"),
                row.getBoolean("answer_owed"),
                ActionRow.mark(row, "answered"));
    }
}
