package org.followthrough.workflow.persistence;

import org.followthrough.workflow.application.outbound.HeldJobs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The jobs of the engine's tables that nodes have taken.
 *
 * <p>A job that is given back counts as changed, so that a process which still ran under the same name could not end it.
 */
@Repository
class JdbcHeldJobs implements HeldJobs {

    private static final String GIVE_BACK =
            "update act_ru_job set lock_owner_ = null, lock_exp_time_ = null, rev_ = rev_ + 1 where lock_owner_ ";

    private final JdbcClient jdbc;
    private final DatabaseKind kind;

    JdbcHeldJobs(JdbcClient jdbc, DatabaseKind kind) {
        this.jdbc = jdbc;
        this.kind = kind;
    }

    @Override
    public int giveBack(String node) {
        return kind.isForOneNode()
                ? jdbc.sql(GIVE_BACK + "is not null").update()
                : jdbc.sql(GIVE_BACK + "= ?").param(node).update();
    }
}
