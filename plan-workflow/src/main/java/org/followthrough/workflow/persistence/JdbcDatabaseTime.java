package org.followthrough.workflow.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.followthrough.workflow.application.outbound.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the database for the time. */
@Repository
class JdbcDatabaseTime implements DatabaseTime {

    private final JdbcClient jdbc;

    JdbcDatabaseTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant now() {
        return jdbc.sql("select current_timestamp").query(OffsetDateTime.class).single().toInstant();
    }
}
