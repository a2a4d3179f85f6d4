package org.followthrough.bench.kill;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Lets weeks pass for the actions that are open: their dates, the rungs that have fired for these dates and the timers of
 * the next rungs move back together, as whole weeks, so that working days stay working days.
 */
final class Weeks {

    private static final String OPEN = "confirmed_at is null and agreed is not null";

    private Weeks() {
    }

    static void pass(Postgres postgres, int weeks) throws SQLException {
        try (Connection database = postgres.open()) {
            pass(database, weeks);
        }
    }

    static void pass(Connection database, int weeks) throws SQLException {
        int days = 7 * weeks;
        boolean auto = database.getAutoCommit();
        database.setAutoCommit(false);
        Rows.column(database, "select id from action where " + OPEN + " order by id for update");
        Rows.change(database, "update escalation set agreed = agreed - " + days
                + " where action_id in (select id from action where " + OPEN + ")");
        Rows.change(database, "update action set agreed = agreed - " + days + ", baseline = baseline - " + days
                + ", version = version + 1 where " + OPEN);
        Rows.change(database, "update act_ru_job set duedate_ = duedate_ - interval '" + days + "' day "
                + "where process_def_key_ = 'action-lifecycle'");
        database.commit();
        database.setAutoCommit(auto);
    }
}
