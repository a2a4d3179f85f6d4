package org.followthrough.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How many statements the product sends to PostgreSQL for a page, as {@code pg_stat_statements} counts them.
 *
 * <p>The same page is looked at many times. A statement that comes as often as the page is one of the page, and counts as
 * often as it comes to a look; what is sent meanwhile by whatever else the product does, such as looking for what is due,
 * comes to less than half a statement a look and does not count. Reading and writing count, {@code begin}, {@code commit}
 * and {@code set} do not. PostgreSQL counts only as long as looks are counted, so that nothing else is slower for it.
 */
final class SentStatements {

    private static final int UNCOUNTED = 20;
    private static final int LOOKS = 40;
    private static final String A_LOOK =
            "select coalesce(sum(round(calls::numeric / " + LOOKS + ")), 0) from pg_stat_statements";

    private final Connection database;

    SentStatements(Connection database) {
        this.database = database;
    }

    /** Makes an empty PostgreSQL able to count, and has it count nothing so far. */
    static void prepare(Statement statement) throws SQLException {
        statement.execute("create extension pg_stat_statements");
        statement.execute("alter system set pg_stat_statements.track_utility = off");
        track("none", statement);
    }

    private static void track(String which, Statement statement) throws SQLException {
        DurablePostgres.set("pg_stat_statements.track", which, statement);
    }

    /**
     * What a look sends.
     *
     * @param look at a page, by somebody who is signed in
     */
    int of(Timing.Work look) throws Exception {
        try (Statement statement = database.createStatement()) {
            track("top", statement);
            try {
                Timing.of(0, UNCOUNTED, Timing.all(look));
                statement.execute("select pg_stat_statements_reset()");
                Timing.of(0, LOOKS, Timing.all(look));
                return counted();
            } finally {
                track("none", statement);
            }
        }
    }

    private int counted() throws SQLException {
        int sent = Math.toIntExact(OneNumber.of(database, A_LOOK));
        if (sent == 0) {
            throw new SQLException("PostgreSQL has not counted the statements of a page.");
        }
        return sent;
    }
}
