package org.followthrough.workflow.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.followthrough.workflow.application.outbound.Invariants;
import org.followthrough.workflow.port.CheckInvariants.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * I4 and I7: each mail was sent, has failed or has a time at which it is tried, and no rung of an action was fired twice.
 */
@Repository
class MailInvariants implements Invariants {

    private static final List<SqlInvariant> INVARIANTS = List.of(
            new SqlInvariant("I4", "select (select count(*) from notification) + (select count(*) from digest)",
                    "select cast(n.id as varchar(36)) from notification n where n.digest_id is null and n.sent_at is null "
                            + "and n.failed_at is null and n.try_at is null union all "
                            + "select cast(d.id as varchar(36)) from digest d where d.written_at is null and not exists "
                            + "(select 1 from act_ru_execution e where e.business_key_ = cast(d.id as varchar(36)))"),
            new SqlInvariant("I7", "select count(*) from escalation",
                    "select cast(t.action_id as varchar(36)) from (select action_id, count(*) as told from trail "
                            + "where act in ('reminded', 'escalated') and not refused group by action_id) t "
                            + "left join (select action_id, count(*) as fired from escalation group by action_id) e "
                            + "on e.action_id = t.action_id where t.told > coalesce(e.fired, 0)"));

    private final JdbcClient jdbc;

    MailInvariants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Finding> check(Instant now) {
        return INVARIANTS.stream().map(invariant -> invariant.check(jdbc, Map.of())).toList();
    }
}
