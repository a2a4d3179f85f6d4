package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.escalation.Escalation;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies to actions since when a service manager has owed an answer to one of their escalations. */
@Component
class OwedAnswers implements InitializingBean {

    private static final String SINCE = "(select min(e.fired_at) from escalation e "
            + "where e.action_id = a.id and e.answer_owed and e.answered_at is null)";

    /** When an open action {@code a} says something else than its escalations. */
    static final String DIFFERS =
            "(" + TaskSql.Conditions.OPEN + ") and a.answer_owed_since is distinct from " + SINCE;

    private static final String DIFFERING = "select a.id from action a where a.id in (select w.action_id from escalation w "
            + "where w.answer_owed and w.answered_at is null) and " + DIFFERS
            + " union select a.id from action a where a.answer_owed_since is not null and " + DIFFERS;

    private final JdbcClient jdbc;
    private final JdbcOperations rows;

    OwedAnswers(JdbcClient jdbc, JdbcOperations rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** @param escalations that ask for an answer and have just been claimed, of actions that are held */
    void begin(Collection<Escalation> escalations) {
        rows.batchUpdate("update action set answer_owed_since = coalesce(answer_owed_since, ?) where id = ?", escalations.stream()
                .map(escalation -> new Object[] {time(escalation.at()), escalation.action().value()})
                .toList());
    }

    /** Comes before the answer is noted: it waits for whoever holds the action, so that what they claim is answered as well. */
    void end(ActionId action) {
        jdbc.sql("update action set answer_owed_since = null where id = ?").param(action.value()).update();
    }

    /**
     * Writes what nodes of the version before have claimed or answered, while others were started as this one. The last node
     * to be started finds the rest.
     */
    @Override
    public void afterPropertiesSet() {
        List<UUID> actions = jdbc.sql(DIFFERING).query(UUID.class).list();
        if (!actions.isEmpty()) {
            jdbc.sql("update action a set answer_owed_since = " + SINCE + " where a.id = any(:actions)")
                    .param("actions", actions.toArray(UUID[]::new))
                    .update();
        }
    }
}
