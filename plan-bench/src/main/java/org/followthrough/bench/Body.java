package org.followthrough.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/**
 * An invented public body in the database: 200 owners, 40 managers, 10 service managers and auditors, and as many actions
 * as are asked for, in plans of a thousand with 8 themes and 100 issues. Nine of ten actions are closed: checked, and
 * found to have lasted. Each has gone through twelve lines of the trail and three pieces of evidence. Of each plan seven
 * things wait for somebody above an owner, and a challenge for its answer; twenty-six challenges are settled and as many
 * hand-overs have ended, one more than a page of them shows.
 */
final class Body {

    static final int PLAN_SIZE = 1_000;
    private static final long REST = 3;

    private final Connection database;

    Body(Connection database) {
        this.database = database;
    }

    /** The people, who all sign in with the password of the administrator. */
    void people(String administrator) throws SQLException {
        run("people.sql", administrator, 0, 0);
    }

    /**
     * Adds plans until there are {@code actions} actions, and ends the connections of others. A body grows over months, and
     * a connection lives for half an hour: none is left that has planned its statements for a smaller body. A connection that
     * has just been used is given to the next request without a look at it, so all of them rest for a while.
     */
    void grow(int actions) throws SQLException, InterruptedException {
        long next = OneNumber.of(database, "select coalesce(max(number), 0) + 1 from plan");
        long missing = actions / PLAN_SIZE - OneNumber.of(database, "select count(*) from plan where title = 'Plan ' || number");
        run("plans.sql", "", next, next + missing - 1);
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity "
                    + "where backend_type = 'client backend' and pid <> pg_backend_pid()");
            TimeUnit.SECONDS.sleep(REST);
        }
    }

    private void run(String script, String administrator, long first, long last) throws SQLException {
        String sql = Scripts.read(script).replace(":administrator", "'" + administrator + "'")
                .replace(":first", String.valueOf(first)).replace(":last", String.valueOf(last));
        try (Statement statement = database.createStatement()) {
            for (String one : Scripts.statements(sql)) {
                statement.execute(one);
            }
        }
    }
}
