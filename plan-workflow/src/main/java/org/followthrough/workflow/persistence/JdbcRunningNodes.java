package org.followthrough.workflow.persistence;

import java.util.UUID;
import org.followthrough.workflow.application.outbound.RunningNodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps a row for each node that runs. One that has stopped has its row until somebody looks after its minute is
 * over. Where only one node can be, nothing is kept.
 */
@Repository
class JdbcRunningNodes implements RunningNodes {

    private static final String A_MINUTE_FROM_NOW = "current_timestamp + interval '60' second";

    private final JdbcClient jdbc;
    private final DatabaseKind kind;

    JdbcRunningNodes(JdbcClient jdbc, DatabaseKind kind) {
        this.jdbc = jdbc;
        this.kind = kind;
    }

    @Override
    public boolean run(UUID node, String models) {
        if (kind.isForOneNode()) {
            return true;
        }
        boolean counted = jdbc.sql("update node set counts_until = " + A_MINUTE_FROM_NOW
                + " where id = ? and counts_until >= current_timestamp").param(node).update() > 0;
        if (!counted) {
            jdbc.sql("delete from node where id = ?").param(node).update();
            jdbc.sql("insert into node (id, models, counts_until) values (?, ?, " + A_MINUTE_FROM_NOW + ")")
                    .params(node, models).update();
        }
        return counted;
    }

    @Override
    public boolean carryOthersThan(String models) {
        if (kind.isForOneNode()) {
            return false;
        }
        jdbc.sql("delete from node where counts_until < current_timestamp").update();
        return jdbc.sql("select count(*) from node where models <> ?").param(models).query(Integer.class).single() > 0;
    }
}
