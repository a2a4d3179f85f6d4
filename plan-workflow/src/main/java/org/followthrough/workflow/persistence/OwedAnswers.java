package org.followthrough.workflow.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Copies to open actions since when a service manager has owed an answer to one of their escalations, if nodes of the version
 * before have claimed or answered some. The last node to be started finds the rest.
 */
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

    OwedAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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
