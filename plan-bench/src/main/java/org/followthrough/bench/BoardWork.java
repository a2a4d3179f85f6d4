package org.followthrough.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** W6: the board page of a plan, against grouping the same facts of all actions by theme, lateness and stage. */
final class BoardWork {

    /** Looks until little is left to be compiled; what the page is measured against was compiled long ago. */
    private static final int UNTIL_COMPILED = 600;
    private static final int PAIRS = 11;
    private static final String GROUPED = """
            select i.theme_code, a.agreed < current_date as late, a.submitted_at is not null as submitted,
                a.signed_off_at is not null as signed_off, a.confirmed_at is not null as confirmed, count(*)
            from action a join issue i on i.plan_id = a.plan_id and i.number = a.issue_number
            group by 1, 2, 3, 4, 5
            """;

    private final Visitor board;
    private final Connection database;
    private final int actions;
    private final double goal;

    /**
     * A measurement.
     *
     * @param board somebody who may see the board page, signed in
     * @param goal  the ratio that it may have at most with so many actions; infinite where there is none
     */
    BoardWork(Visitor board, Connection database, int actions, double goal) {
        this.board = board;
        this.database = database;
        this.actions = actions;
        this.goal = goal;
    }

    List<Finding> measure() throws Exception {
        for (int look = 0; look < UNTIL_COMPILED; look++) {
            look();
        }
        Pairs pairs = Pairs.of(2, PAIRS, Timing.all(this::look), Timing.all(this::group));
        return List.of(Finding.atMost("W6", "the board page at " + actions + " actions ÷ grouping all of them", goal, pairs));
    }

    private void look() throws IOException {
        if (!board.page("/plans/1/board").contains("Where the plan stands")) {
            throw new IOException("The board page does not say where the plan stands.");
        }
    }

    private void group() throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(GROUPED)) {
            while (rows.next()) {
                rows.getLong("count");
            }
        }
    }
}
