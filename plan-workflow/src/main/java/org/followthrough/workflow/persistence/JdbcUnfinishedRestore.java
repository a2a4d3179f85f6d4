package org.followthrough.workflow.persistence;

import java.sql.Connection;
import javax.sql.DataSource;
import org.followthrough.workflow.application.outbound.UnfinishedRestore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The mark as a table: it lies in the database that it is about, and needs no other table to be there. It has no key: H2
 * would name that as it has named one of the back-up.
 */
@Repository
class JdbcUnfinishedRestore implements UnfinishedRestore {

    private static final String TABLE = "unfinished_restore";

    private final JdbcTemplate database;

    JdbcUnfinishedRestore(DataSource database) {
        this.database = new JdbcTemplate(database);
    }

    @Override
    public void begin() {
        database.execute("create table " + TABLE + " (only_row integer)");
    }

    @Override
    public void end() {
        database.execute("drop table " + TABLE);
    }

    boolean isThere() {
        return Boolean.TRUE.equals(database.execute((Connection connection) ->
                RowsByTable.tables(connection).stream().anyMatch(TABLE::equalsIgnoreCase)));
    }
}
