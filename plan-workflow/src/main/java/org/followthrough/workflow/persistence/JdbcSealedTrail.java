package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
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

    private final JdbcClient jdbc;

    JdbcSealedTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UUID> chains() {
        return jdbc.sql("select chain from trail_head union select chain from trail order by chain")
                .query(UUID.class)
                .list();
    }

    @Override
    public Head head(UUID chain) {
        return jdbc.sql("select length, seal from trail_head where chain = ?")
                .param(chain)
                .query((row, number) -> new Head(chain, row.getLong("length"), row.getString("seal")))
                .optional()
                .orElse(null);
    }

    @Override
    public void lines(UUID chain, Consumer<SealedLine> line) {
        jdbc.sql("select " + Columns.TRAIL + " from trail where chain = ? order by number")
                .withFetchSize(AT_A_TIME)
                .param(chain)
                .query((ResultSet row) -> line.accept(new SealedLine(
                        chain, row.getLong("number"), JdbcTrail.entry(row), row.getString("seal"))));
    }
}
