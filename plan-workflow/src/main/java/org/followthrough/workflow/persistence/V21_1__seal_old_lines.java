package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.followthrough.domain.trail.SealedLine;
import org.followthrough.domain.trail.SealedLine.Head;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Chains the lines that were written before the trail was chained, in the order in which they were written. */
@Component
final class V21_1__seal_old_lines extends BaseJavaMigration {

    private static final int AT_A_TIME = 1_000;
    private static final String NEXT = "select * from trail where position > ? order by position limit " + AT_A_TIME;

    @Override
    public void migrate(Context context) {
        JdbcTemplate rows = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        Map<UUID, Head> heads = new HashMap<>();
        long position = Long.MIN_VALUE;
        List<Object[]> sealed;
        do {
            sealed = sealed(rows, position, heads);
            rows.batchUpdate("update trail set chain = ?, number = ?, seal = ? where position = ?", sealed);
            position = sealed.isEmpty() ? position : (long) sealed.get(sealed.size() - 1)[3];
        } while (sealed.size() == AT_A_TIME);
        rows.queryForList("select id from plan", UUID.class).forEach(plan -> heads.putIfAbsent(plan, Head.of(plan)));
        heads.putIfAbsent(SealedLine.OF_NO_PLAN, Head.of(SealedLine.OF_NO_PLAN));
        rows.batchUpdate("insert into trail_head (chain, length, seal) values (?, ?, ?)", heads.values().stream()
                .map(head -> new Object[] {head.chain(), head.length(), head.seal()})
                .toList());
    }

    private static List<Object[]> sealed(JdbcTemplate rows, long after, Map<UUID, Head> heads) {
        List<Object[]> sealed = new ArrayList<>();
        rows.query(NEXT, (ResultSet row) -> {
            var entry = JdbcTrail.entry(row);
            UUID chain = SealedLine.chainOf(entry);
            SealedLine line = SealedLine.after(heads.getOrDefault(chain, Head.of(chain)), entry);
            heads.put(chain, line.head());
            sealed.add(new Object[] {chain, line.number(), line.seal(), row.getLong("position")});
        }, after);
        return sealed;
    }
}
