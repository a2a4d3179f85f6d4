package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.promise.Finding;
import org.followthrough.domain.promise.Finding.How;
import org.followthrough.domain.promise.Finding.Settlement;
import org.followthrough.domain.promise.FindingId;
import org.followthrough.workflow.application.outbound.FindingRegister;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The findings in the database. */
@Repository
class JdbcFindings implements FindingRegister {

    private final JdbcClient jdbc;

    JdbcFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Finding finding) {
        jdbc.sql("insert into finding (id, action_id, found_at, quote, promised, claim) values (?, ?, ?, ?, ?, ?)")
                .params(finding.id().value(), finding.action().value(), time(finding.found()), finding.quote(),
                        finding.day(), finding.claim())
                .update();
    }

    @Override
    public void settle(Finding finding) {
        Settlement settlement = finding.settlement();
        int settled = jdbc.sql("update finding set settlement = ?, settled_at = ?, settled_by = ?, settled_wording = ? "
                        + "where id = ? and settlement is null")
                .params(settlement.how().name(), time(settlement.mark()), settlement.mark().by().value(),
                        settlement.words(), finding.id().value())
                .update();
        if (settled == 0) {
            throw new StaleStepException(finding.id().toString());
        }
    }

    @Override
    public List<Finding> of(ActionId action) {
        return jdbc.sql("select " + Columns.FINDING + " from finding where action_id = ? order by found_at desc, id")
                .param(action.value())
                .query((row, number) -> finding(row))
                .list();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        String settlement = row.getString("settlement");
        return new Finding(
                new FindingId(row.getObject("id", UUID.class)),
                new ActionId(row.getObject("action_id", UUID.class)),
                ActionRow.instant(row, "found_at"),
                row.getString("quote"),
                ActionRow.day(row, "promised"),
                row.getString("claim"),
                settlement == null ? null : new Settlement(
                        How.valueOf(settlement), ActionRow.mark(row, "settled"), row.getString("settled_wording")));
    }
}
