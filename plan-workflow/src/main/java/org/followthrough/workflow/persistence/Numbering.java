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
    private final DatabaseKind kind;

    Numbering(JdbcClient jdbc, DatabaseKind kind) {
        this.jdbc = jdbc;
        this.kind = kind;
    }

    int nextPlan() {
        return next("plan");
    }

    int nextImport() {
        return next("plan_import");
    }

    /** Lets nobody else draw the number of an import until the transaction ends. */
    void holdImports() {
        hold("plan_import");
    }

    private void hold(String table) {
        jdbc.sql("select numbered from numbering where numbered = ?" + kind.forUpdate()).param(table).query(String.class)
                .single();
    }

    private int next(String table) {
        hold(table);
        return jdbc.sql("select coalesce(max(number), 0) + 1 from " + table).query(Integer.class).single();
    }
}
