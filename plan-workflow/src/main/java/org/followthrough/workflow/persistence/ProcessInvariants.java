package org.followthrough.workflow.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.followthrough.workflow.application.outbound.Invariants;
import org.followthrough.workflow.port.CheckInvariants.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * I1, I2 and I8: each published action has one process or is over, the process waits where the facts say, and nobody holds
 * a job for longer than a lease lasts. The engine is not asked: the invariants are also held where none runs.
 */
@Repository
class ProcessInvariants implements Invariants {

    /** Longer than any lease that the product takes. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final String PUBLISHED = " from action a join plan p on p.id = a.plan_id "
            + "left join (select e.business_key_ as action_key, count(distinct e.id_) as processes, "
            + "min(t.task_def_key_) as first_step, max(t.task_def_key_) as last_step "
            + "from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_ "
            + "left join act_ru_task t on t.proc_inst_id_ = e.id_ and t.task_def_key_ <> 'Intervene' "
            + "where d.key_ = 'action-lifecycle' and e.parent_id_ is null group by e.business_key_) r "
            + "on r.action_key = cast(a.id as varchar(36)) where p.published_at is not null";

    private static final String STEP = "case when " + CopiedFacts.ENDED_AT + " is not null then null "
            + "when a.signed_off_at is not null then 'ConfirmByAudit' when a.submitted_at is not null then 'SignOff' "
            + "when a.accepted_at is not null then 'ProvideEvidence' else 'AssignOwner' end";

    private static final String COUNT = "select count(*) from action a join plan p on p.id = a.plan_id "
            + "where p.published_at is not null";

    private static final List<SqlInvariant> INVARIANTS = List.of(
            new SqlInvariant("I1", COUNT, "select " + CopiedFacts.ACTION + PUBLISHED
                    + " and coalesce(r.processes, 0) <> case when " + CopiedFacts.ENDED_AT + " is null then 1 else 0 end"
                    + " union all select e.business_key_ from act_ru_execution e "
                    + "join act_re_procdef d on d.id_ = e.proc_def_id_ where d.key_ = 'action-lifecycle' "
                    + "and e.parent_id_ is null and not exists "
                    + "(select 1 from action a where cast(a.id as varchar(36)) = e.business_key_)"),
            new SqlInvariant("I2", COUNT, "select " + CopiedFacts.ACTION + PUBLISHED
                    + " and (r.first_step is distinct from " + STEP + " or r.last_step is distinct from " + STEP + ")"),
            new SqlInvariant("I8", "select count(*) from act_ru_job",
                    "select id_ from act_ru_job where lock_exp_time_ > :latest"));

    private final JdbcClient jdbc;

    ProcessInvariants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Finding> check(Instant now) {
        LocalDateTime latest = LocalDateTime.ofInstant(now.plus(LEASE), ZoneOffset.UTC);
        return INVARIANTS.stream()
                .map(invariant -> invariant.check(jdbc,
                        invariant.name().equals("I8") ? Map.of("latest", latest) : Map.of()))
                .toList();
    }
}
