package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.followthrough.domain.trail.SealedLine;
import org.followthrough.domain.trail.SealedLine.Head;
import org.followthrough.workflow.application.outbound.SealedTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chains of the trail in the database. */
@Repository
class JdbcSealedTrail implements SealedTrail {

    private static final int AT_A_TIME = 1_000;

    /** Goes from one chain to the next in the index, of which PostgreSQL would read every entry for a distinct. */
    private static final String CHAINS = """
            with recursive known (chain) as (
                (select chain from trail order by chain limit 1)
                union all
                select (select t.chain from trail t where t.chain > known.chain order by t.chain limit 1)
                from known where known.chain is not null)
            select chain from known where chain is not null
            union select chain from trail_head
            order by chain""";

    /** The inner selects stand where no database can turn them into a join that reads all lines. */
    private static final String ENDS = """
            select h.chain, h.length, h.seal,
                (select t.seal from trail t where t.chain = h.chain and t.number = h.length) last_seal,
                exists (select 1 from trail t where t.chain = h.chain and t.number > h.length) goes_on
            from trail_head h""";

    private final JdbcClient jdbc;

    JdbcSealedTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UUID> chains() {
        return jdbc.sql(CHAINS).query(UUID.class).list();
    }

    @Override
    public Head head(UUID chain) {
        return jdbc.sql("select length, seal from trail_head where chain = ?")
                .param(chain)
                .query((row, number) -> head(row, chain))
                .optional()
                .orElse(null);
    }

    @Override
    public List<End> ends() {
        return jdbc.sql(ENDS).query((row, number) -> {
            Head head = head(row, row.getObject("chain", UUID.class));
            String last = head.length() == 0 ? SealedLine.FIRST : row.getString("last_seal");
            return new End(head, head.seal().equals(last) && !row.getBoolean("goes_on"));
        }).list();
    }

    private static Head head(ResultSet row, UUID chain) throws SQLException {
        return new Head(chain, row.getLong("length"), row.getString("seal"));
    }

    @Override
    public void lines(UUID chain, Consumer<SealedLine> line) {
        lines(chain, Long.MIN_VALUE, line);
    }

    @Override
    public void lines(UUID chain, long first, Consumer<SealedLine> line) {
        jdbc.sql("select " + Columns.TRAIL + " from trail where chain = ? and number >= ? order by number")
                .withFetchSize(AT_A_TIME)
                .params(chain, first)
                .query((ResultSet row) -> line.accept(new SealedLine(
                        chain, row.getLong("number"), JdbcTrail.entry(row), row.getString("seal"))));
    }
}
