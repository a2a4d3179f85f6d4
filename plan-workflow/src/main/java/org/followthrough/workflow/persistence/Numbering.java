package org.followthrough.workflow.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Draws the numbers by which people call plans and imports.
 *
 * <p>The highest is asked for only once the row of the table is held: whoever was there first has committed then.
 */
@Component
class Numbering {

    private final JdbcClient jdbc;

    Numbering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int nextPlan() {
        return next("plan");
    }

    int nextImport() {
        return next("plan_import");
    }

    private int next(String table) {
        jdbc.sql("select numbered from numbering where numbered = ? for update").param(table).query(String.class).single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from " + table).query(Integer.class).single();
    }
}
