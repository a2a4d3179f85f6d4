package org.followthrough.workflow.persistence;

import java.time.Duration;
import java.util.Optional;
import org.followthrough.workflow.application.outbound.DemonstrationTime;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moved clock of a demonstration in the database. */
@Repository
@Profile("demo")
class JdbcDemonstrationTime implements DemonstrationTime {

    private final JdbcClient jdbc;

    JdbcDemonstrationTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Duration> ahead() {
        return jdbc.sql("select ahead_seconds from demonstration_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds);
    }

    @Override
    public void keep(Duration ahead) {
        int known = jdbc.sql("update demonstration_clock set ahead_seconds = ?").param(ahead.toSeconds()).update();
        if (known == 0) {
            jdbc.sql("insert into demonstration_clock (only_row, ahead_seconds) values (1, ?)")
                    .param(ahead.toSeconds())
                    .update();
        }
    }
}
