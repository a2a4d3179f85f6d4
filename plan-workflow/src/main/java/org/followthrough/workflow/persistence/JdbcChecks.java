package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.assurance.Check;
import org.followthrough.workflow.application.outbound.Checks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The checks of confirmed actions in the database. */
@Repository
class JdbcChecks implements Checks {

    private final JdbcClient jdbc;

    JdbcChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Check check) {
        jdbc.sql("insert into assurance_check (id, action_id, cycle, checked_at, checked_by, passed, proof_level, note) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), check.action().value(), check.cycle(), time(check.mark()),
                        check.mark().by().value(), check.passed(),
                        check.level() == null ? null : check.level().number(), check.note())
                .update();
    }

    @Override
    public List<Check> of(ActionId action) {
        return jdbc.sql("select " + Columns.ASSURANCE_CHECK + " from assurance_check where action_id = ? order by checked_at desc")
                .param(action.value())
                .query((row, number) -> check(row))
                .list();
    }

    private static Check check(ResultSet row) throws SQLException {
        return new Check(
                new ActionId(row.getObject("action_id", UUID.class)),
                row.getInt("cycle"),
                ActionRow.mark(row, "checked"),
                row.getBoolean("passed"),
                ProofLevel.of(row.getInt("proof_level")).orElse(null),
                row.getString("note"));
    }
}
