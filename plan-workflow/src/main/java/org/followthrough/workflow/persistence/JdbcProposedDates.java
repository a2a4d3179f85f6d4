package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ProposedDate;
import org.followthrough.workflow.application.outbound.ProposedDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposed dates in the database. */
@Repository
class JdbcProposedDates implements ProposedDates {

    private final JdbcClient jdbc;

    JdbcProposedDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ProposedDate proposed) {
        jdbc.sql("insert into proposed_date (id, action_id, proposed, reason, declined_at, declined_by) "
                        + "values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), proposed.action().value(), proposed.day(), proposed.reason(),
                        time(proposed.declined().at()), proposed.declined().by().value())
                .update();
    }

    @Override
    public List<ProposedDate> of(ActionId action) {
        return jdbc.sql("select " + Columns.PROPOSED_DATE + " from proposed_date where action_id = ? order by declined_at desc, id")
                .param(action.value())
                .query((row, number) -> new ProposedDate(
                        action, ActionRow.day(row, "proposed"), row.getString("reason"), ActionRow.mark(row, "declined")))
                .list();
    }
}
